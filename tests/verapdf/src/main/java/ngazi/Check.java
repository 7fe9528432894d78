package ngazi;

import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.processor.reports.enums.JobEndStatus;

/** Holds PDF files against PDF/A-3a and PDF/UA-1 and prints what fails. */
public final class Check {
    private static final int CONTEXTS_PER_RULE = 5;
    /** A profile that lost its rules must not let everything pass. */
    private static final int FEWEST_RULES = 50;

    private enum Verdict {
        PASS(0),
        FAIL(1),
        FAULT(2);

        final int exitCode;

        Verdict(int exitCode) {
            this.exitCode = exitCode;
        }

        Verdict worse(Verdict other) {
            return exitCode >= other.exitCode ? this : other;
        }
    }

    private static final Map<String, PDFAFlavour> PROFILES = new TreeMap<>(Map.of(
            "PDF/A-3a", PDFAFlavour.PDFA_3_A,
            "PDF/UA-1", PDFAFlavour.PDFUA_1));

    private Check() {
    }

    /** Runs the check; the exit code is 0 (all pass), 1 (something fails) or 2 (a fault). */
    public static void main(String[] files) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (files.length == 0) {
            System.err.println("Name at least one file: java -jar verapdf-check.jar FILE.pdf [FILE.pdf...]");
            System.exit(Verdict.FAULT.exitCode);
        }
        Logger.getLogger("").setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();

        Verdict worst = Verdict.PASS;
        for (String file : files) {
            for (Map.Entry<String, PDFAFlavour> profile : PROFILES.entrySet()) {
                worst = worst.worse(check(file, profile.getKey(), profile.getValue(), out));
            }
        }
        System.exit(worst.exitCode);
    }

    private static Verdict check(String file, String profile, PDFAFlavour flavour, PrintStream out) {
        String head = file + " " + profile + " ";
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance()
                        .createValidator(flavour, CONTEXTS_PER_RULE, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            int rules = validator.getProfile().getRules().size();
            int checks = result.getTotalAssertions();
            if (rules < FEWEST_RULES || checks == 0 || result.getJobEndStatus() != JobEndStatus.NORMAL) {
                out.println(head + "FAULT " + rules + " rules, " + checks + " checks, ended "
                        + result.getJobEndStatus() + ": this is not a full validation");
                return Verdict.FAULT;
            }
            Map<RuleId, Integer> failed = result.getFailedChecks();
            String extent = rules + " rules, " + checks + " checks";
            if (result.isCompliant() && failed.isEmpty()) {
                out.println(head + "PASS " + extent);
                return Verdict.PASS;
            }
            out.println(head + "FAIL " + extent + ", " + failed.size() + " rules failed");
            explain(result, out);
            return Verdict.FAIL;
        } catch (EncryptedPdfException encrypted) {
            out.println(head + "FAULT the file is encrypted");
        } catch (ModelParsingException unreadable) {
            out.println(head + "FAULT the file cannot be read as PDF: " + reason(unreadable));
        } catch (Exception fault) {
            out.println(head + "FAULT " + reason(fault));
        }
        return Verdict.FAULT;
    }

    private static void explain(ValidationResult result, PrintStream out) {
        Map<RuleId, List<TestAssertion>> byRule = new TreeMap<>((a, b) -> {
            int clause = a.getClause().compareTo(b.getClause());
            return clause != 0 ? clause : Integer.compare(a.getTestNumber(), b.getTestNumber());
        });
        for (TestAssertion assertion : result.getTestAssertions()) {
            byRule.computeIfAbsent(assertion.getRuleId(), rule -> new ArrayList<>()).add(assertion);
        }
        for (Map.Entry<RuleId, List<TestAssertion>> failure : byRule.entrySet()) {
            RuleId rule = failure.getKey();
            int count = result.getFailedChecks().getOrDefault(rule, failure.getValue().size());
            out.println("  " + rule.getSpecification().getId() + " clause " + rule.getClause() + " test "
                    + rule.getTestNumber() + ", " + count + " times: " + oneLine(failure.getValue().get(0).getMessage()));
            for (TestAssertion assertion : failure.getValue()) {
                String error = assertion.getErrorMessage();
                out.println("    at " + assertion.getLocation().getContext()
                        + (error == null ? "" : ": " + oneLine(error)));
            }
            if (count > failure.getValue().size()) {
                out.println("    and " + (count - failure.getValue().size()) + " more");
            }
        }
    }

    private static String reason(Throwable fault) {
        StringBuilder reason = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            reason.append(reason.length() == 0 ? "" : "; because ")
                    .append(cause.getMessage() == null ? cause.getClass().getName() : oneLine(cause.getMessage()));
        }
        return reason.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

use crate::{ExchangeError, read_records, write_records};

const RECORDS: &str = r#"[
    {"id": "00000000-0000-4000-8000-000000000001", "form": "member", "number": 1, "values": {}},
    {"id": "00000000-0000-4000-8000-000000000002", "form": "member", "number": 2, "values": {}}
]"#;

#[test]
fn records_read_back_as_they_were() {
    let records = read_records(RECORDS.as_bytes()).expect("read");
    assert_eq!(records.iter().map(|record| record.number).collect::<Vec<_>>(), [1, 2]);
    let mut bytes = write_records(&records).expect("written");
    assert_eq!(read_records(&bytes), Ok(records.clone()));
    bytes.splice(..0, *b"\xef\xbb\xbf");
    assert_eq!(read_records(&bytes), Ok(records), "with a mark");
    assert_eq!(read_records(b"[]"), Ok(vec![]));
}

#[test]
fn what_is_no_list_of_records_is_broken_however_deep() {
    let deep = "[".repeat(1_000_000);
    let cases: [&[u8]; 4] = [b"", b"{}", b"[{\"number\": 1}]", deep.as_bytes()];
    for bytes in cases {
        assert!(matches!(read_records(bytes), Err(ExchangeError::Broken(_))), "{}", bytes.len());
    }
    assert_eq!(read_records(&vec![b' '; crate::MOST_BYTES + 1]), Err(ExchangeError::TooLarge));
}

/*
 * Lets the disk fail under a program: loaded before the C library (LD_PRELOAD), it counts what the program changes below
 * one folder and spoils the n-th change. Only the tests use it (`tests/tests/endure/faults.rs`), which also build it.
 *
 * NGAZI_FAULT_UNDER  the folder, as an absolute path without links
 * NGAZI_FAULT_AT     which change, from 1; 0 only counts
 * NGAZI_FAULT_MODE   eio     this change and all later ones fail
 *                    enospc  the disk is full: the change is written by half, all later writes fail
 *                    once    only this change fails
 *                    torn    half of the change is written, then the process is killed
 *                    cut     the power goes: the process is killed, and of what it never forced to the disk nothing is
 *                            left, or at every second change pieces picked by chance
 * NGAZI_FAULT_SEED   another number picks other pieces
 * NGAZI_FAULT_COUNT  a file that gets the number of changes when the program ends by itself
 * NGAZI_FAULT_BYTES  a file that gets every byte that is ever written below the folder, also into files that are gone again
 *
 * A change is a write, a change of length, a forced write (fsync), a new name, another name, a removed name. What a
 * program asks of the kernel without the C library is not seen.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum mode { NONE, ALL_FAIL, FULL, ONE_FAILS, TORN, CUT };
enum kind { BYTES, NAME, OTHER };
enum verdict { GO, FAIL, HALF, DIE };

static char under[PATH_MAX];
static unsigned long at, seed;
static enum mode mode;
static atomic_ulong changes;
static int copies = -1; /* gets the bytes */

/* The real function behind one of ours. */
#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void)
{
    const char *folder = getenv("NGAZI_FAULT_UNDER"), *count = getenv("NGAZI_FAULT_AT");
    const char *named = getenv("NGAZI_FAULT_MODE");
    static const char *names[] = { "", "eio", "enospc", "once", "torn", "cut" };
    if (folder && strlen(folder) < sizeof under) strcpy(under, folder);
    const char *chance = getenv("NGAZI_FAULT_SEED");
    if (count) at = strtoul(count, NULL, 10);
    if (chance) seed = strtoul(chance, NULL, 10);
    for (int one = ALL_FAIL; named && one <= CUT; one++)
        if (!strcmp(named, names[one])) mode = one;
    const char *all = getenv("NGAZI_FAULT_BYTES");
    REAL(open64);
    if (all) copies = real(all, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

__attribute__((destructor)) static void end(void)
{
    const char *path = getenv("NGAZI_FAULT_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (!file) return;
    fprintf(file, "%lu\n", (unsigned long)changes);
    fclose(file);
}

/* ---- Whose file it is ---- */

static int below(const char *path)
{
    size_t length = strlen(under);
    return length && !strncmp(path, under, length) && (path[length] == '/' || !path[length]);
}

static int ours(int fd)
{
    char link[40], path[PATH_MAX];
    int before = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = under[0] ? readlink(link, path, sizeof path - 1) : -1;
    errno = before;
    if (length < 0) return 0;
    path[length] = 0;
    return below(path);
}

static int ours_at(int folder, const char *name)
{
    char link[40], path[PATH_MAX], whole[PATH_MAX * 2];
    int before = errno;
    if (!under[0] || !name) return 0;
    if (name[0] == '/') return below(name);
    snprintf(link, sizeof link, folder == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", folder);
    ssize_t length = readlink(link, path, sizeof path - 1);
    errno = before;
    if (length < 0) return 0;
    path[length] = 0;
    snprintf(whole, sizeof whole, "%s/%s", path, name);
    return below(whole);
}

/* ---- What was written and not yet forced to the disk: only the power cut asks ---- */

struct file { dev_t device; ino_t number; int fd; struct file *next; };
struct change {
    struct file *file;
    off_t place, size, new_size; /* size: of the file before; new_size: after, when only its length changes */
    size_t length, old_length;
    unsigned char *old, *new;
    struct change *before;
};
static struct file *files;
static struct change *last;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static struct file *file_of(int fd)
{
    struct stat state;
    char link[40];
    if (fstat(fd, &state) || !S_ISREG(state.st_mode)) return NULL;
    for (struct file *one = files; one; one = one->next)
        if (one->device == state.st_dev && one->number == state.st_ino) return one;
    struct file *file = malloc(sizeof *file);
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    REAL(open64);
    int own = file ? real(link, O_RDWR | O_CLOEXEC) : -1;
    if (own < 0) { free(file); return NULL; }
    /* Never closed: closing any handle of a file gives the locks of the whole process on it away. */
    *file = (struct file){ state.st_dev, state.st_ino, own, files };
    return files = file;
}

/* Notes a write, or with `bytes` NULL a new length, before it is done. */
static void note(int fd, off_t place, const void *bytes, size_t length, off_t new_size)
{
    if (mode != CUT) return;
    int before = errno;
    pthread_mutex_lock(&lock);
    struct file *file = file_of(fd);
    struct stat state;
    struct change *change = file && !fstat(fd, &state) ? calloc(1, sizeof *change) : NULL;
    if (change) {
        off_t from = bytes ? place : new_size;
        if (from > state.st_size) from = state.st_size;
        size_t held = (size_t)(state.st_size - from);
        if (bytes && held > length) held = length;
        *change = (struct change){ file, from, state.st_size, new_size, length, held, malloc(held + 1), NULL, last };
        if (bytes && (change->new = malloc(length + 1))) memcpy(change->new, bytes, length);
        if (bytes) change->place = place;
        ssize_t read = pread64(file->fd, change->old, held, from);
        change->old_length = read < 0 ? 0 : (size_t)read;
        last = change;
    }
    pthread_mutex_unlock(&lock);
    errno = before;
}

/* Forced to the disk: there is nothing of this file to be lost any more. */
static void settle(int fd)
{
    if (mode != CUT) return;
    pthread_mutex_lock(&lock);
    struct file *file = file_of(fd);
    for (struct change **one = &last; *one;) {
        struct change *change = *one;
        if (change->file != file) { one = &change->before; continue; }
        *one = change->before;
        free(change->old);
        free(change->new);
        free(change);
    }
    pthread_mutex_unlock(&lock);
}

static int coin(void)
{
    static unsigned long state;
    if (!state) state = (at + seed * 1009) * 2654435761u + 1;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state & 1;
}

static void set_size(int fd, off_t size)
{
    REAL(ftruncate64);
    if (real(fd, size)) abort();
}

static void set_bytes(int fd, const void *bytes, size_t length, off_t place)
{
    REAL(pwrite64);
    if (length && real(fd, bytes, length, place) != (ssize_t)length) abort();
}

/* Brings a change back that reached the disk by chance, the oldest first. */
static void redo(const struct change *change)
{
    if (!change) return;
    redo(change->before);
    if (!coin()) return;
    if (change->new) set_bytes(change->file->fd, change->new, change->length, change->place);
    else set_size(change->file->fd, change->new_size);
}

static void die(void)
{
    if (mode == CUT) {
        pthread_mutex_lock(&lock);
        for (struct change *one = last; one; one = one->before) {
            set_bytes(one->file->fd, one->old, one->old_length, one->place);
            set_size(one->file->fd, one->size);
        }
        if ((at + seed) % 2 == 0) redo(last);
    }
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

/* ---- What becomes of a change ---- */

static enum verdict judge(enum kind kind)
{
    unsigned long number = atomic_fetch_add(&changes, 1) + 1;
    if (!at || number < at) return GO;
    switch (mode) {
    case ALL_FAIL: errno = EIO; return FAIL;
    case ONE_FAILS: if (number > at) return GO; errno = EIO; return FAIL;
    case FULL:
        if (kind == OTHER) return GO;
        if (kind == BYTES && number == at) return HALF;
        errno = ENOSPC;
        return FAIL;
    case TORN: case CUT: return DIE;
    default: return GO;
    }
}

static ssize_t put_now(int fd, const void *bytes, size_t length, off_t place)
{
    if (copies >= 0 && ours(fd)) {
        REAL(write);
        if (real(copies, bytes, length) != (ssize_t)length) abort();
    }
    if (place < 0) { REAL(write); return real(fd, bytes, length); }
    REAL(pwrite64);
    return real(fd, bytes, length, place);
}

/* Writes at a place, or with -1 where the file stands. */
static ssize_t put(int fd, const void *bytes, size_t length, off_t place)
{
    if (!ours(fd)) return put_now(fd, bytes, length, place);
    switch (judge(BYTES)) {
    case FAIL: return -1;
    case HALF:
        length /= 2;
        if (!length) { errno = ENOSPC; return -1; }
        break;
    case DIE:
        if (mode == TORN && length > 1) put_now(fd, bytes, length / 2, place);
        die();
    case GO: break;
    }
    int appends = fcntl(fd, F_GETFL) & O_APPEND;
    struct stat state;
    off_t end = appends && !fstat(fd, &state) ? state.st_size : -1;
    note(fd, place >= 0 ? place : appends ? end : lseek64(fd, 0, SEEK_CUR), bytes, length, 0);
    return put_now(fd, bytes, length, place);
}

ssize_t write(int fd, const void *bytes, size_t length) { return put(fd, bytes, length, -1); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t place) { return put(fd, bytes, length, place); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t place) { return put(fd, bytes, length, place); }

/* Several pieces are written as the kernel may write them: the first one alone, and the caller goes on. */
ssize_t writev(int fd, const struct iovec *pieces, int count)
{
    REAL(writev);
    if (!ours(fd)) return real(fd, pieces, count);
    while (count > 1 && !pieces->iov_len) pieces++, count--;
    return count < 1 ? 0 : put(fd, pieces->iov_base, pieces->iov_len, -1);
}

ssize_t pwritev(int fd, const struct iovec *pieces, int count, off_t place)
{
    REAL(pwritev);
    if (!ours(fd)) return real(fd, pieces, count, place);
    while (count > 1 && !pieces->iov_len) pieces++, count--;
    return count < 1 ? 0 : put(fd, pieces->iov_base, pieces->iov_len, place);
}

ssize_t pwritev64(int fd, const struct iovec *pieces, int count, off64_t place) { return pwritev(fd, pieces, count, place); }

/* Copies inside the kernel are refused, so that the caller writes the bytes itself and they are seen. */
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned flags)
{
    REAL(copy_file_range);
    if (!ours(out)) return real(in, from, out, to, length, flags);
    errno = EXDEV;
    return -1;
}

ssize_t sendfile(int out, int in, off_t *from, size_t length)
{
    ssize_t (*real)(int, int, off_t *, size_t) = (ssize_t (*)(int, int, off_t *, size_t))dlsym(RTLD_NEXT, "sendfile");
    if (!ours(out)) return real(out, in, from, length);
    errno = EINVAL;
    return -1;
}

ssize_t sendfile64(int out, int in, off64_t *from, size_t length) { return sendfile(out, in, from, length); }

/* A change that is done or not, nothing between. */
static int refused(enum kind kind)
{
    switch (judge(kind)) {
    case FAIL: return 1;
    case HALF: errno = ENOSPC; return 1;
    case DIE: die();
    case GO: break;
    }
    return 0;
}

static int cut_to(int fd, off_t size)
{
    REAL(ftruncate64);
    if (ours(fd)) {
        if (refused(OTHER)) return -1;
        note(fd, size, NULL, 0, size);
    }
    return real(fd, size);
}

int ftruncate(int fd, off_t size) { return cut_to(fd, size); }
int ftruncate64(int fd, off64_t size) { return cut_to(fd, size); }

int fallocate(int fd, int how, off_t place, off_t length)
{
    REAL(fallocate);
    return ours(fd) && refused(BYTES) ? -1 : real(fd, how, place, length);
}

int fallocate64(int fd, int how, off64_t place, off64_t length) { return fallocate(fd, how, place, length); }

/* These give the error, and do not set errno. */
int posix_fallocate(int fd, off_t place, off_t length)
{
    REAL(posix_fallocate);
    return ours(fd) && refused(BYTES) ? errno : real(fd, place, length);
}

int posix_fallocate64(int fd, off64_t place, off64_t length) { return posix_fallocate(fd, place, length); }

/* The kernel is not asked: nothing of these tests needs the real disk, and it is slow. */
static int force(int fd)
{
    if (refused(OTHER)) return -1;
    settle(fd);
    return 0;
}

int fsync(int fd) { REAL(fsync); return ours(fd) ? force(fd) : real(fd); }
int fdatasync(int fd) { REAL(fdatasync); return ours(fd) ? force(fd) : real(fd); }

static int open_at(int folder, const char *name, int flags, mode_t rights)
{
    REAL(openat64);
    struct stat state;
    if (flags & O_CREAT && ours_at(folder, name) && fstatat(folder, name, &state, AT_SYMLINK_NOFOLLOW))
        if (refused(NAME)) return -1;
    return real(folder, name, flags, rights);
}

#define RIGHTS \
    mode_t rights = 0; \
    if (flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE) { \
        va_list more; \
        va_start(more, flags); \
        rights = va_arg(more, mode_t); \
        va_end(more); \
    }

int open(const char *name, int flags, ...) { RIGHTS return open_at(AT_FDCWD, name, flags, rights); }
int open64(const char *name, int flags, ...) { RIGHTS return open_at(AT_FDCWD, name, flags, rights); }
int openat(int folder, const char *name, int flags, ...) { RIGHTS return open_at(folder, name, flags, rights); }
int openat64(int folder, const char *name, int flags, ...) { RIGHTS return open_at(folder, name, flags, rights); }

int mkdir(const char *name, mode_t rights)
{
    REAL(mkdir);
    return ours_at(AT_FDCWD, name) && refused(NAME) ? -1 : real(name, rights);
}

int mkdirat(int folder, const char *name, mode_t rights)
{
    REAL(mkdirat);
    return ours_at(folder, name) && refused(NAME) ? -1 : real(folder, name, rights);
}

int rename(const char *from, const char *to)
{
    REAL(rename);
    return (ours_at(AT_FDCWD, from) || ours_at(AT_FDCWD, to)) && refused(OTHER) ? -1 : real(from, to);
}

int renameat(int of, const char *from, int in, const char *to)
{
    REAL(renameat);
    return (ours_at(of, from) || ours_at(in, to)) && refused(OTHER) ? -1 : real(of, from, in, to);
}

int renameat2(int of, const char *from, int in, const char *to, unsigned flags)
{
    REAL(renameat2);
    return (ours_at(of, from) || ours_at(in, to)) && refused(OTHER) ? -1 : real(of, from, in, to, flags);
}

int link(const char *from, const char *to)
{
    REAL(link);
    return ours_at(AT_FDCWD, to) && refused(NAME) ? -1 : real(from, to);
}

int linkat(int of, const char *from, int in, const char *to, int flags)
{
    REAL(linkat);
    return ours_at(in, to) && refused(NAME) ? -1 : real(of, from, in, to, flags);
}

int unlink(const char *name)
{
    REAL(unlink);
    return ours_at(AT_FDCWD, name) && refused(OTHER) ? -1 : real(name);
}

int unlinkat(int folder, const char *name, int flags)
{
    REAL(unlinkat);
    return ours_at(folder, name) && refused(OTHER) ? -1 : real(folder, name, flags);
}

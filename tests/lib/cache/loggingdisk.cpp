// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <QtCore/QByteArray>
#include <QtCore/QStringBuilder>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <linux/fuse.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>
#include <vector>

// A disk that writes down what happens to it, in the order in which it happens:
//   halyard-logging-disk FOLDER IMAGE LOG
// mounts two files at FOLDER until somebody unmounts them: "disk", which begins as IMAGE, for a loop
// device, and "mark", where a program says what it believes to be safe.

namespace {

enum Node : uint64_t { Root = FUSE_ROOT_ID, Disk, Mark };

constexpr size_t LargestWrite = 128 * 1024;
constexpr uint64_t ValidForSeconds = 3600;

class LoggingDisk
{
public:
    LoggingDisk(int device, std::vector<char> bytes, std::FILE *log)
        : m_device(device)
        , m_bytes(std::move(bytes))
        , m_log(log)
    {
    }

    void serve()
    {
        // Until it is unmounted.
        while (true) {
            const ssize_t size = ::read(m_device, m_request.data(), m_request.size());
            if (size < 0 && errno != EINTR && errno != EAGAIN && errno != ENOENT)
                return;
            if (size >= static_cast<ssize_t>(sizeof(fuse_in_header)))
                answer();
        }
    }

private:
    template <typename Part>
    [[nodiscard]] Part part(size_t offset = sizeof(fuse_in_header)) const
    {
        Part result;
        std::memcpy(&result, m_request.data() + offset, sizeof(Part));
        return result;
    }

    void answer()
    {
        const auto request = part<fuse_in_header>(0);
        m_unique = request.unique;
        switch (request.opcode) {
        case FUSE_INIT: return initialize();
        case FUSE_LOOKUP: return lookUp(m_request.data() + sizeof(fuse_in_header));
        case FUSE_GETATTR:
        case FUSE_SETATTR: return reply(attributesOf(request.nodeid));
        case FUSE_OPEN: return open(request.nodeid);
        case FUSE_READ: return read(part<fuse_read_in>());
        case FUSE_WRITE: return write(request.nodeid, part<fuse_write_in>());
        case FUSE_FSYNC: note('F', 0, {}); return reply();
        case FUSE_FLUSH:
        case FUSE_RELEASE: return reply();
        case FUSE_STATFS: return reply(fuse_statfs_out{});
        case FUSE_FORGET:
        case FUSE_BATCH_FORGET:
        case FUSE_INTERRUPT: return;
        default: return fail(ENOSYS);
        }
    }

    void initialize()
    {
        const auto wanted = part<fuse_init_in>();
        fuse_init_out out{};
        out.major = FUSE_KERNEL_VERSION;
        out.minor = FUSE_KERNEL_MINOR_VERSION;
        out.max_readahead = wanted.max_readahead;
        out.flags = wanted.flags & (FUSE_BIG_WRITES | FUSE_ASYNC_READ);
        out.max_write = LargestWrite;
        out.time_gran = 1;
        reply(out);
    }

    [[nodiscard]] fuse_attr attributes(uint64_t node) const
    {
        fuse_attr attributes{};
        attributes.ino = node;
        attributes.mode = node == Root ? S_IFDIR | 0700 : S_IFREG | 0600;
        attributes.nlink = 1;
        attributes.size = node == Disk ? m_bytes.size() : 0;
        attributes.blocks = attributes.size / 512;
        attributes.blksize = 4096;
        attributes.uid = ::geteuid();
        return attributes;
    }

    [[nodiscard]] fuse_attr_out attributesOf(uint64_t node) const
    {
        fuse_attr_out out{};
        out.attr_valid = ValidForSeconds;
        out.attr = attributes(node);
        return out;
    }

    void lookUp(const char *name)
    {
        const bool isDisk = std::strcmp(name, "disk") == 0;
        if (!isDisk && std::strcmp(name, "mark") != 0)
            return fail(ENOENT);
        fuse_entry_out out{};
        out.nodeid = isDisk ? Disk : Mark;
        out.entry_valid = out.attr_valid = ValidForSeconds;
        out.attr = attributes(out.nodeid);
        reply(out);
    }

    void open(uint64_t node)
    {
        fuse_open_out out{};
        out.open_flags = node == Mark ? FOPEN_DIRECT_IO : FOPEN_KEEP_CACHE;
        reply(out);
    }

    void read(const fuse_read_in &wanted)
    {
        const size_t begin = std::min<size_t>(wanted.offset, m_bytes.size());
        const size_t count = std::min<size_t>(wanted.size, m_bytes.size() - begin);
        reply(m_bytes.data() + begin, count);
    }

    void write(uint64_t node, const fuse_write_in &wanted)
    {
        const char *bytes = m_request.data() + sizeof(fuse_in_header) + sizeof(fuse_write_in);
        if (node == Disk) {
            if (wanted.offset + wanted.size > m_bytes.size())
                return fail(ENOSPC);
            std::memcpy(m_bytes.data() + wanted.offset, bytes, wanted.size);
        }
        note(node == Disk ? 'W' : 'M', wanted.offset, QByteArrayView(bytes, wanted.size));
        fuse_write_out out{};
        out.size = wanted.size;
        reply(out);
    }

    void note(char kind, uint64_t offset, QByteArrayView bytes)
    {
        const auto size = static_cast<uint64_t>(bytes.size());
        std::fwrite(&kind, 1, 1, m_log);
        std::fwrite(&offset, sizeof(offset), 1, m_log);
        std::fwrite(&size, sizeof(size), 1, m_log);
        if (size > 0)
            std::fwrite(bytes.data(), 1, size, m_log);
    }

    template <typename Out>
    void reply(const Out &out)
    {
        reply(&out, sizeof(out));
    }

    void reply(const void *bytes = nullptr, size_t size = 0, int error = 0)
    {
        fuse_out_header header{};
        header.len = static_cast<uint32_t>(sizeof(header) + size);
        header.error = -error;
        header.unique = m_unique;
        const std::array<iovec, 2> parts{iovec{&header, sizeof(header)},
                                         iovec{const_cast<void *>(bytes), size}};
        static_cast<void>(::writev(m_device, parts.data(), size > 0 ? 2 : 1));
    }

    void fail(int error) { reply(nullptr, 0, error); }

    int m_device;
    std::vector<char> m_bytes;
    std::FILE *m_log;
    uint64_t m_unique = 0;
    std::vector<char> m_request = std::vector<char>(LargestWrite + 4096);
};

std::vector<char> contentOf(const char *path)
{
    std::vector<char> bytes;
    if (std::FILE *file = std::fopen(path, "rb")) {
        struct stat facts
        {
        };
        ::fstat(::fileno(file), &facts);
        bytes.resize(static_cast<size_t>(facts.st_size));
        bytes.resize(std::fread(bytes.data(), 1, bytes.size(), file));
        std::fclose(file);
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    const int device = ::open("/dev/fuse", O_RDWR | O_CLOEXEC);
    const QByteArray options = "fd=" + QByteArray::number(device) + ",rootmode=40000,user_id="
        + QByteArray::number(::geteuid()) + ",group_id=" + QByteArray::number(::getegid());
    std::FILE *log = std::fopen(argv[3], "wb");
    if (device < 0 || log == nullptr
        || ::mount("halyard", argv[1], "fuse.halyard", MS_NOSUID | MS_NODEV, options.constData())
            != 0) {
        std::printf("%s\n", std::strerror(errno));
        return 1;
    }
    std::printf("ready\n");
    std::fflush(stdout);
    LoggingDisk(device, contentOf(argv[2]), log).serve();
    return std::fclose(log) == 0 ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "hostileplaces.h"

#include "support/gzip.h"

#include <QtCore/QFile>
#include <QtCore/QStringConverter>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

constexpr qsizetype Mebibyte = 1024 * 1024;

QByteArray persons(int count)
{
    QByteArrayList all;
    for (int at = 0; at < count; ++at) {
        const QByteArray number = QByteArray::number(at);
        all.append(R"({"id":"i)" + number + R"(","name":"n)" + number
                   + R"(","reading":{"state":"fresh","flags":{"on":{"value":true}}}})");
    }
    return R"({"format":"halyard-snapshot","version":1,"sources":[{"kind":"cache","persons":[)"
        + all.join(',') + "]}]}";
}

QByteArray wildFlags()
{
    const QByteArray payload = R"("{\"a\": \"\u202e\u0000\"}")";
    return R"("<b>\u202e\u0000\n\tkey":{"value":"\u2066<img src=x>\u001b[31m","payload":)" + payload
        + R"(},"":{"value":true},"\ud800":{"value":"\udc00"},"a\r\nb":{"value":false})";
}

} // namespace

HostilePlaces::HostilePlaces(const QString &folder, const QByteArray &record)
    : m_folder(folder)
{
    m_folder.mkpath(u"."_s);
    addBroken();
    addRecords(record);
    addSnapshots();
    addEncodings();
    addLarge();
    addLinks();
    addPipes();
    addFolders();
    addUrls();
}

QList<HostilePlace> HostilePlaces::small() const
{
    QList<HostilePlace> some = m_all;
    some.removeIf([](const HostilePlace &one) { return one.isLarge; });
    return some;
}

QByteArray HostilePlaces::snapshotOf(const QByteArray &flags, int version)
{
    return R"({"format":"halyard-snapshot","version":)" + QByteArray::number(version)
        + R"(,"sources":[{"kind":"cache","title":"t","persons":[{"id":"a","name":"a",)"
          R"("reading":{"state":"fresh","flags":{)"
        + flags + "}}}]}]}";
}

void HostilePlaces::add(const QByteArray &name, const QString &place, Outcome outcome)
{
    m_all.append({.name = name, .place = place, .outcome = outcome});
}

QString HostilePlaces::write(const QByteArray &name, const QByteArray &content, Outcome outcome)
{
    QFile file(m_folder.filePath(QString::fromLatin1(name).replace(u' ', u'-') + ".json"_L1));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", name.constData());
    add(name, file.fileName(), outcome);
    return file.fileName();
}

void HostilePlaces::addBroken()
{
    write("no bytes", {});
    write("noise",
          QByteArray("\x7f"
                     "ELF\0\1\xff\xfe",
                     8)
              .repeated(1000));
    write("deep array", QByteArray(100'000, '['));
    write("deep object", QByteArray(R"({"a":)").repeated(100'000));
    write("deep snapshot",
          R"({"format":"halyard-snapshot","version":1,"sources":)" + QByteArray(100'000, '['));
    write("cut snapshot", snapshotOf(R"("on":{"value":true})").chopped(9));
    write("gzip bomb", gzipBomb(20 * Mebibyte, ' ', "{}"));
}

void HostilePlaces::addRecords(const QByteArray &record)
{
    write("cut record", record.first(record.size() / 2));
    write("deep record", R"({"halyard_cache":)" + QByteArray(100'000, '['));
    write("record of wrong types",
          R"({"halyard_cache":[],"entries":{},"scope":7,"person":[],"flags":"no"})");
    write("record of a newer version", R"({"halyard_cache":999,"entries":1,"flags":{"a":[]}})");
    QByteArray flipped = record;
    flipped[flipped.size() / 2] = char(flipped.at(flipped.size() / 2) ^ 0x20);
    write("flipped record", flipped);
}

void HostilePlaces::addSnapshots()
{
    write("snapshot of wrong types", R"({"format":"halyard-snapshot","version":"1","sources":{}})");
    write("snapshot without sources", R"({"format":"halyard-snapshot","version":1})");
    write("snapshot of version 0",
          R"({"format":"halyard-snapshot","version":-1e308,"sources":[]})");
    write("snapshot of a newer version", snapshotOf(R"("on":{"value":true})", 999), Outcome::Shown);
    write("flags of wrong types",
          snapshotOf(R"("a":3,"b":[],"c":null,"d":{"value":{},"payload":[],"version":"x"})"),
          Outcome::Shown);
    write(
        "persons of wrong types",
        R"({"format":"halyard-snapshot","version":1,"sources":[7,{"kind":[],"persons":[3,{"id":[],)"
        R"("name":{},"reading":{"state":9,"flags":{"a":{"value":1e999}}}}]}]})");
    write("wild letters", snapshotOf(wildFlags()), Outcome::Shown);
    const QByteArray key(Mebibyte, 'k');
    write("key of a mebibyte", snapshotOf('"' + key + R"(":{"value":")" + key + R"("})"),
          Outcome::Shown);
    write("payload of a mebibyte",
          snapshotOf(R"("on":{"value":true,"payload":"[)" + QByteArray("1,").repeated(Mebibyte / 2)
                     + R"(1]"})"),
          Outcome::Shown);
    write("deep payload",
          snapshotOf(R"("on":{"value":true,"payload":")" + QByteArray(100'000, '[') + R"("})"),
          Outcome::Shown);
}

void HostilePlaces::addEncodings()
{
    const QByteArray text = snapshotOf(R"("on":{"value":true})");
    write("lines of windows", QByteArray(text).replace(",", ",\r\n"), Outcome::Shown);
    write("byte order mark", "\xef\xbb\xbf" + text, Outcome::Shown);
    QStringEncoder utf16(QStringConverter::Utf16, QStringConverter::Flag::WriteBom);
    write("utf 16", utf16(QString::fromLatin1(text)));
}

void HostilePlaces::addLarge()
{
    QFile sparse(write("sparse", {}));
    sparse.resize(200 * Mebibyte);
    const qsizetype before = m_all.size();
    write("too many persons", persons(100'001));
    write("many persons", persons(20'000), Outcome::Shown);
    write("list of a million",
          R"({"format":"halyard-snapshot","version":1,"sources":[)"
              + QByteArray("0,").repeated(1'000'000) + "0]}");
    for (qsizetype at = before; at < m_all.size(); ++at)
        m_all[at].isLarge = true;
}

void HostilePlaces::addLinks()
{
    QFile::link(u"loop"_s, m_folder.filePath(u"loop"_s));
    add("link to itself", m_folder.filePath(u"loop"_s));
    add("folder within a loop", "file://"_L1 + m_folder.filePath(u"loop/flags"_s));
    QFile::link(u"/nowhere/at/all"_s, m_folder.filePath(u"astray.json"_s));
    add("link to nowhere", m_folder.filePath(u"astray.json"_s));
    const QString elsewhere = m_folder.filePath(u"elsewhere.txt"_s);
    QFile file(elsewhere);
    if (file.open(QIODevice::WriteOnly))
        file.write("secret: not JSON\n");
    QFile::link(elsewhere, m_folder.filePath(u"linked.json"_s));
    add("link to elsewhere", m_folder.filePath(u"linked.json"_s));
}

void HostilePlaces::addPipes()
{
#ifdef Q_OS_UNIX
    const QString pipe = m_folder.filePath(u"pipe.json"_s);
    ::mkfifo(QFile::encodeName(pipe).constData(), 0600);
    add("pipe", pipe);
    add("pipe as a cache", "file://"_L1 + pipe);
    add("endless device", u"/dev/zero"_s);
    add("empty device", u"/dev/null"_s);
    QFile::link(u"/dev/zero"_s, m_folder.filePath(u"zero.json"_s));
    add("link to a device", m_folder.filePath(u"zero.json"_s));
    QDir(m_folder).mkdir(u"pipes"_s);
    QFile(m_folder.filePath(u"pipes"_s)).setPermissions(QFile::Permissions(0x7700));
    const QString inside =
        m_folder.filePath(u"pipes/0123456789abcdef-0123456789abcdef0123456789abcdef.json"_s);
    ::mkfifo(QFile::encodeName(inside).constData(), 0600);
    add("folder of pipes", m_folder.filePath(u"pipes"_s), Outcome::Nobody);
#endif
}

void HostilePlaces::addFolders()
{
    const auto make = [this](const QString &name) {
        m_folder.mkdir(name);
        const QString path = m_folder.filePath(name);
        QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    };
    add("empty folder", make(u"empty"_s), Outcome::Nobody);
    const QString open = make(u"open"_s);
    QFile(open).setPermissions(QFile::Permissions(0x7777));
    add("folder of everybody", open);
    const QString full = make(u"full"_s);
    for (int at = 0; at < 2'000; ++at) {
        QFile file(full + u"/junk-%1.json"_s.arg(at));
        if (file.open(QIODevice::WriteOnly))
            file.write("junk");
    }
    add("folder of junk", full, Outcome::Nobody);
    add("folder that is not there", m_folder.filePath(u"not/there"_s));
}

void HostilePlaces::addUrls()
{
    add("unknown scheme", u"nonsense://somewhere"_s);
    add("nobody's settings", u"settings:///"_s);
    add("memory", u"memory://local/"_s);
    add("wrong option", u"file:///tmp?ttl=-1"_s);
    add("unknown option", "file://"_L1 + m_folder.path() + "?nonsense=1"_L1);
    add("closed port", u"redis://127.0.0.1:1/0"_s);
    add("a server", u"https://127.0.0.1:1/"_s);
    add("nothing", {});
    add("blanks", u"  \t "_s);
    add("very long", u'/' + QString(100'000, u'x'));
    add("with a nul", u"/tmp/a"_s + QChar::Null + u'b');
}

} // namespace Halyard::Test

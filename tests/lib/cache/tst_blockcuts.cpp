// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "blockrig.h"
#include "mounts.h"
#include "storeplace.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

#include <array>
#include <fcntl.h>
#include <functional>
#include <map>
#include <unistd.h>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Persons = 4;
constexpr int Saves = 160;
constexpr int SavesBetweenSyncs = 20;
constexpr qint64 DeviceSize = 16 * 1024 * 1024;

using Save = std::function<bool(const QString &folder, const QString &name, int version)>;
using Versions = std::array<int, Persons>;

QString nameOf(int person)
{
    return u"aa-%1"_s.arg(person);
}

QByteArray contentOf(int version)
{
    return recordOf(version, 500 + (version * 131) % 12'000);
}

bool saveWell(const QString &folder, const QString &name, int version)
{
    static const FakeClock clock;
    static const auto files = makeFileSystem();
    static std::map<QString, std::unique_ptr<FileStore>> stores;
    auto &store = stores[folder];
    if (!store)
        store = std::make_unique<FileStore>(folder, *files, clock);
    return store->write(name, always(contentOf(version))).isGood();
}

bool savePlainly(const QString &folder, const QString &name, int version)
{
    QDir().mkpath(folder);
    QSaveFile file(folder + u'/' + name + u".json"_s);
    const QByteArray content = contentOf(version);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.commit();
}

bool saveByTruncating(const QString &folder, const QString &name, int version)
{
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name + u".json"_s);
    const QByteArray content = contentOf(version);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void syncAll(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    ::syncfs(handle);
    ::close(handle);
}

enum class Loss { Nothing, RolledBack, Missing, Torn, Unmountable };

Loss lossOf(const QString &folder, const Versions &promised)
{
    Loss worst = Loss::Nothing;
    for (size_t person = 0; person < Persons; ++person) {
        const QString path = folder + u'/' + nameOf(int(person)) + u".json"_s;
        Loss loss = Loss::Nothing;
        if (!QFile::exists(path))
            loss = promised[person] > 0 ? Loss::Missing : Loss::Nothing;
        else if (const int version = versionOf(bytesOf(path)); version < 0)
            loss = Loss::Torn;
        else if (version < promised[person])
            loss = Loss::RolledBack;
        worst = std::max(worst, loss);
    }
    return worst;
}

struct Tally
{
    int tried = 0;
    std::map<Loss, int> losses = {};

    [[nodiscard]] int kept() const
    {
        const auto found = losses.find(Loss::Nothing);
        return found != losses.end() ? found->second : 0;
    }
};

void print(const char *name, Tally tally)
{
    qInfo("%-20s %6d %8d %8d %8d %8d %8d", name, tally.tried, tally.losses[Loss::Nothing],
          tally.losses[Loss::RolledBack], tally.losses[Loss::Missing], tally.losses[Loss::Torn],
          tally.losses[Loss::Unmountable]);
}

} // namespace

class tst_BlockCuts : public QObject
{
    Q_OBJECT

public:
    tst_BlockCuts(const QString &whyNot, bool isLong)
        : m_whyNot(whyNot)
        , m_cuts(isLong ? 2000 : 120)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void acknowledgedSurvives();

private:
    void record(const Save &save);
    [[nodiscard]] Tally cut(int cuts) const;
    [[nodiscard]] Tally tallyOf(const Save &save, int cuts);
    [[nodiscard]] QString in(const QString &file) const { return m_place.filePath(file); }

    QString m_whyNot;
    int m_cuts;
    QTemporaryDir m_place;
    QByteArray m_base;
};

void tst_BlockCuts::initTestCase()
{
    const QString make =
        QStandardPaths::findExecutable(u"mkfs.ext4"_s, {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/bin"_s});
    if (!m_whyNot.isEmpty() || make.isEmpty())
        QSKIP(qPrintable(u"not run: "_s + (make.isEmpty() ? u"no mkfs.ext4"_s : m_whyNot)));
    QFile base(in(u"base"_s));
    QVERIFY(base.open(QIODevice::ReadWrite) && base.resize(DeviceSize));
    QCOMPARE(QProcess::execute(make, {u"-q"_s, u"-F"_s, base.fileName()}), 0);
    m_base = base.readAll();
    for (const QString &folder : {u"device"_s, u"disk"_s})
        QVERIFY(QDir().mkdir(in(folder)));
    if (const MountedImage trial(base.fileName(), in(u"disk"_s)); !trial.problem().isEmpty())
        QSKIP(qPrintable(u"not run: "_s + trial.problem()));
    const LoggedDevice device(in(u"device"_s), in(u"base"_s), in(u"log"_s));
    if (!device.problem().isEmpty())
        QSKIP(qPrintable(u"not run: "_s + device.problem()));
}

//! Saves again and again on a device that writes down all of it.
void tst_BlockCuts::record(const Save &save)
{
    putFile(in(u"base"_s), m_base);
    LoggedDevice device(in(u"device"_s), in(u"base"_s), in(u"log"_s));
    const MountedImage disk(device.image(), in(u"disk"_s));
    QCOMPARE(disk.problem(), QString());
    for (int version = 1; version <= Saves; ++version) {
        QVERIFY(save(in(u"disk/flags"_s), nameOf(version % Persons), version));
        device.mark(QByteArray::number(version));
        // As the system does by itself, every few seconds.
        if (version % SavesBetweenSyncs == 0)
            syncAll(in(u"disk"_s));
    }
}

Tally tst_BlockCuts::cut(int cuts) const
{
    const BlockLog log(in(u"log"_s));
    std::mt19937 random(20260601);
    Tally tally;
    for (; tally.tried < cuts; ++tally.tried) {
        const size_t moment = random() % (log.events().size() + 1);
        Versions promised{};
        for (size_t i = 0; i < moment; ++i) {
            const auto &event = log.events()[i];
            const int version = event.bytes.left(8).toInt();
            if (event.kind == BlockLog::Event::Kind::Mark)
                promised[static_cast<size_t>(version % Persons)] = version;
        }
        putFile(in(u"image"_s), log.imageAt(moment, m_base, random));
        const MountedImage disk(in(u"image"_s), in(u"disk"_s));
        ++tally.losses[disk.problem().isEmpty() ? lossOf(in(u"disk/flags"_s), promised)
                                                : Loss::Unmountable];
    }
    return tally;
}

Tally tst_BlockCuts::tallyOf(const Save &save, int cuts)
{
    record(save);
    return QTest::currentTestFailed() ? Tally{} : cut(cuts);
}

void tst_BlockCuts::acknowledgedSurvives()
{
    QElapsedTimer timer;
    timer.start();
    const Tally ours = tallyOf(saveWell, m_cuts);
    const Tally plain = tallyOf(savePlainly, m_cuts / 3);
    const Tally truncating = tallyOf(saveByTruncating, m_cuts / 3);
    if (QTest::currentTestFailed())
        return;

    qInfo("power cuts on ext4     tried  nothing   rolled  missing     torn      not");
    qInfo("                                lost     back                   mounted");
    print("Halyard", ours);
    print("QSaveFile", plain);
    print("truncate and write", truncating);
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(ours.kept(), ours.tried);
    // A rig in which nobody loses proves nothing.
    QVERIFY(plain.kept() < plain.tried);
    QVERIFY(truncating.kept() < truncating.tried);
}

int main(int argc, char **argv)
{
    const bool isRoot = ::geteuid() == 0;
    const QString whyNot = isRoot ? becomeAloneWithMounts() : u"loop devices need root"_s;
    const QCoreApplication application(argc, argv);
    QStringList words = application.arguments();
    tst_BlockCuts test(whyNot, words.removeAll(u"--long"_s) > 0);
    return QTest::qExec(&test, words);
}

#include "tst_blockcuts.moc"

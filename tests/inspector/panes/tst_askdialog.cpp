// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/askdialog.h"

#include "pages/entrymodel.h"
#include "stage.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;

class tst_AskDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void takesItsDefaultsFromTheEnvironment();
    void asksTheServer();
    void showsWhomItAskedFor();
    void showsTheFirstIfNobodyWasTyped();
    void showsTheAnswerToTheseProperties();
    void refusesIdsThatNameNobody();
    void refusesSecretKeys();
    void saysWhichPropertyIsWrong();
    void findsAPersonInACache();
    void readsValuesAsJsonOrText_data();
    void readsValuesAsJsonOrText();
    void keepsHostsButNoTokens();
    void everythingHasAName();

private:
    static void fillIn(const AskDialog &dialog, const LiveTarget &target);
    template <typename Field = QLineEdit>
    [[nodiscard]] static Field *field(const QWidget &dialog, const QString &name);
    [[nodiscard]] static QSettings settings() { return QSettings(u"Halyard"_s, u"Inspector"_s); }

    QTemporaryDir m_home;
};

void tst_AskDialog::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.path()));
}

void tst_AskDialog::cleanup()
{
    settings().clear();
    qunsetenv("HALYARD_HOST");
    qunsetenv("HALYARD_TOKEN");
}

template <typename Field>
Field *tst_AskDialog::field(const QWidget &dialog, const QString &name)
{
    for (Field *candidate : dialog.findChildren<Field *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    qFatal("no field is called %s", qPrintable(name));
}

void tst_AskDialog::takesItsDefaultsFromTheEnvironment()
{
    qputenv("HALYARD_HOST", "https://flags.example.org");
    qputenv("HALYARD_TOKEN", "phc_of_environment");
    Session session;
    const AskDialog dialog(session);
    QCOMPARE(dialog.target().host, QUrl(u"https://flags.example.org"_s));
    QCOMPARE(dialog.target().token, u"phc_of_environment"_s);
    QCOMPARE(field(dialog, u"Project token"_s)->echoMode(), QLineEdit::Password);
}

void tst_AskDialog::asksTheServer()
{
    Stage stage;
    AskDialog dialog(stage.session());
    QSignalSpy wanted(&dialog, &AskDialog::focusWanted);
    dialog.openServer();
    field<QComboBox>(dialog, u"Server"_s)->setEditText(stage.target({}).host.toString());
    field(dialog, u"Project token"_s)->setText(stage.target({}).token);
    dialog.setContext({.distinctId = u"operator-7"_s,
                       .groups = {{u"company"_s, u"acme"_s}},
                       .personProperties = {{u"plan"_s, u"pro"_s}, {u"seats"_s, 4}}});
    stage.server().forgetRequests();
    dialog.accept();

    QVERIFY(!dialog.isVisible());
    QCOMPARE(wanted.count(), 1);
    QVERIFY(stage.server().waitForRequests(1));
    const QJsonObject asked = stage.server().lastRequest().json();
    QCOMPARE(asked[u"distinct_id"_s], u"operator-7"_s);
    QCOMPARE(asked[u"person_properties"_s][u"seats"_s], 4);
    QCOMPARE(asked[u"groups"_s][u"company"_s], u"acme"_s);
}

void tst_AskDialog::fillIn(const AskDialog &dialog, const LiveTarget &target)
{
    field<QComboBox>(dialog, u"Server"_s)->setEditText(target.host.toString());
    field(dialog, u"Project token"_s)->setText(target.token);
}

void tst_AskDialog::showsWhomItAskedFor()
{
    Stage stage;
    Source *live = stage.openLive(u"operator-7"_s);
    AskDialog dialog(stage.session());
    connect(&dialog, &AskDialog::focusWanted, &stage.session(), &Session::setFocus);
    dialog.openServer();
    fillIn(dialog, stage.target({}));
    dialog.setContext({.distinctId = u"operator-8"_s});

    dialog.accept();

    QCOMPARE(stage.session().focus().source.data(), live);
    QVERIFY(stage.session().focus().person());
    QCOMPARE(stage.session().focus().person()->label, u"operator-8"_s);
}

void tst_AskDialog::showsTheFirstIfNobodyWasTyped()
{
    Stage stage;
    stage.openLive(u"operator-7"_s);
    AskDialog dialog(stage.session());
    connect(&dialog, &AskDialog::focusWanted, &stage.session(), &Session::setFocus);
    dialog.openServer();
    fillIn(dialog, stage.target({}));
    dialog.setContext({});

    dialog.accept();

    QVERIFY(stage.session().focus().person());
    QCOMPARE(stage.session().focus().person()->label, u"operator-7"_s);
}

void tst_AskDialog::showsTheAnswerToTheseProperties()
{
    Stage stage;
    Source *live = stage.openLive(u"operator-7"_s);
    AskDialog dialog(stage.session());
    connect(&dialog, &AskDialog::focusWanted, &stage.session(), &Session::setFocus);
    dialog.askAnother(live);
    dialog.setContext({.distinctId = u"operator-7"_s, .personProperties = {{u"plan"_s, u"pro"_s}}});

    dialog.accept();

    QVERIFY(stage.session().focus().person());
    QCOMPARE(stage.session().focus().person()->label, u"operator-7 (2)"_s);
    QVERIFY(stage.session().focus().person()->context == dialog.context());
}

void tst_AskDialog::refusesIdsThatNameNobody()
{
    Session session;
    AskDialog dialog(session);
    dialog.openServer();
    field(dialog, u"Project token"_s)->setText(u"phc_x"_s);
    field(dialog, u"Person's id"_s)->setText(u"anonymous"_s);
    QVERIFY(dialog.problem().contains(u"nobody"_s));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(session.sources().isEmpty());

    field(dialog, u"Person's id"_s)->setText(u"operator-7"_s);
    QCOMPARE(dialog.problem(), QString());
}

void tst_AskDialog::refusesSecretKeys()
{
    Session session;
    AskDialog dialog(session);
    dialog.openServer();
    field(dialog, u"Project token"_s)->setText(u"phx_secret"_s);
    QVERIFY(dialog.problem().contains(u"secret"_s));
}

void tst_AskDialog::saysWhichPropertyIsWrong()
{
    Session session;
    AskDialog dialog(session);
    dialog.openServer();
    field(dialog, u"Project token"_s)->setText(u"phc_x"_s);
    auto *table = field<QTableView>(dialog, u"Person properties"_s);
    QAbstractItemModel *model = table->model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model->setData(model->index(0, EntryModel::Name), u"limits"_s));
    QVERIFY(model->setData(model->index(0, EntryModel::Value), u"{\"a\": "_s));
    QVERIFY2(dialog.problem().contains(u"row 1"_s), qPrintable(dialog.problem()));
    QVERIFY(dialog.problem().contains(u"JSON"_s));
    dialog.accept();
    QVERIFY(dialog.isVisible());

    QVERIFY(model->setData(model->index(0, EntryModel::Value), u"{\"a\": 1}"_s));
    QCOMPARE(dialog.problem(), QString());
    QCOMPARE(dialog.context().personProperties[u"limits"_s][u"a"_s], 1);
}

void tst_AskDialog::findsAPersonInACache()
{
    Stage stage;
    Source *cache = stage.openCache();
    AskDialog dialog(stage.session());
    dialog.namePerson();
    field<QComboBox>(dialog, u"Server"_s)->setEditText(stage.target({}).host.toString());
    field(dialog, u"Project token"_s)->setText(stage.target({}).token);
    field(dialog, u"Person's id"_s)->setText(u"somebody-else"_s);
    dialog.accept();
    QVERIFY(dialog.isVisible());

    field(dialog, u"Person's id"_s)->setText(u"operator-8"_s);
    dialog.accept();
    QVERIFY(!dialog.isVisible());
    const auto persons = cache->persons();
    QVERIFY(std::ranges::any_of(
        persons, [](const Person &person) { return person.label == u"operator-8"_s; }));
}

void tst_AskDialog::readsValuesAsJsonOrText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonValue>("expected");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("word") << u"eco"_s << QJsonValue(u"eco"_s) << true;
    QTest::newRow("quoted") << u"\"12\""_s << QJsonValue(u"12"_s) << true;
    QTest::newRow("number") << u"12"_s << QJsonValue(12) << true;
    QTest::newRow("bool") << u"true"_s << QJsonValue(true) << true;
    QTest::newRow("two values") << u"1, 2"_s << QJsonValue(u"1, 2"_s) << true;
    QTest::newRow("broken list") << u"[1"_s << QJsonValue() << false;
    QTest::newRow("open quote") << u"\"a"_s << QJsonValue() << false;
}

void tst_AskDialog::readsValuesAsJsonOrText()
{
    QFETCH(QString, typed);
    QFETCH(QJsonValue, expected);
    QFETCH(bool, isGood);
    EntryModel model(EntryModel::Kind::Properties);
    QVERIFY(model.setData(model.index(0, EntryModel::Name), u"key"_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, EntryModel::Value), typed, Qt::EditRole));
    QCOMPARE(model.firstProblem() < 0, isGood);
    if (isGood)
        QCOMPARE(model.properties()[u"key"_s], expected);
}

void tst_AskDialog::keepsHostsButNoTokens()
{
    Stage stage;
    AskDialog dialog(stage.session());
    dialog.openServer();
    field<QComboBox>(dialog, u"Server"_s)->setEditText(stage.target({}).host.toString());
    field(dialog, u"Project token"_s)->setText(stage.target({}).token);
    dialog.accept();

    const QSettings kept = settings();
    QString all;
    for (const QString &key : kept.allKeys())
        all += kept.value(key).toStringList().join(u' ');
    QVERIFY(all.contains(stage.target({}).host.toString()));
    QVERIFY(!all.contains(stage.target({}).token));
}

void tst_AskDialog::everythingHasAName()
{
    Session session;
    AskDialog dialog(session);
    dialog.openServer();
    present(dialog, dialog.size());
    QCOMPARE(nameless(dialog), QStringList());
    field(dialog, u"Person's id"_s)->setText(u"anonymous"_s);
    field(dialog, u"Project token"_s)->setText(u"phc_x"_s);
    takePicture(dialog, u"ask"_s);
}

QTEST_MAIN(tst_AskDialog)
#include "tst_askdialog.moc"

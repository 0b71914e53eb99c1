// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/askdialog.h"

#include "models/words.h"
#include "pages/entrytable.h"
#include "pages/recenthosts.h"
#include "widgets/icons.h"

#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

QLabel *newNote()
{
    auto *note = new QLabel;
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->hide();
    return note;
}

void say(QLabel *note, const QString &problem)
{
    QPalette palette = note->parentWidget() ? note->parentWidget()->palette() : note->palette();
    palette.setColor(QPalette::WindowText, inkOf(Tone::Bad, palette));
    note->setPalette(palette);
    note->setText(problem.isEmpty() ? QString() : u"▲ "_s + problem);
    note->setAccessibleName(problem);
    note->setVisible(!problem.isEmpty());
}

} // namespace

AskDialog::AskDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_form(new QFormLayout)
    , m_introduction(new QLabel)
    , m_host(new QComboBox)
    , m_token(new QLineEdit)
    , m_person(new QLineEdit)
    , m_interval(new QComboBox)
    , m_tables(new QTabWidget)
    , m_groups(new EntryTable(EntryModel::Kind::Groups, tr("Groups")))
    , m_properties(new EntryTable(EntryModel::Kind::Properties, tr("Person properties")))
    , m_groupProperties(new EntryTable(EntryModel::Kind::GroupProperties, tr("Group properties")))
    , m_hostNote(newNote())
    , m_tokenNote(newNote())
    , m_personNote(newNote())
    , m_tableNote(newNote())
    , m_buttons(new QDialogButtonBox)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    m_introduction->setTextFormat(Qt::PlainText);
    m_introduction->setWordWrap(true);
    layout->addWidget(m_introduction);
    layout->addLayout(m_form);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setUpServerFields();
    setUpPersonFields();
    setUpTables();
    layout->addWidget(m_tables, 1);
    layout->addWidget(m_tableNote);
    setUpButtons();
    layout->addWidget(m_buttons);
    fillServerFields();
}

void AskDialog::setUpServerFields()
{
    m_host->setEditable(true);
    m_host->setInsertPolicy(QComboBox::NoInsert);
    m_host->setAccessibleName(tr("Server"));
    m_host->lineEdit()->setAccessibleName(tr("Server"));
    m_host->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setAccessibleName(tr("Project token"));
    m_token->setPlaceholderText(u"phc_…"_s);
    auto *show = new QAction(tr("Show"), this);
    show->setCheckable(true);
    connect(show, &QAction::toggled, m_token, [this](bool isShown) {
        m_token->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    auto *button = new QToolButton;
    button->setDefaultAction(show);
    button->setAccessibleName(tr("Show token"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_token, 1);
    row->addWidget(button);
    m_form->addRow(tr("&Server:"), m_host);
    m_form->addRow(m_hostNote);
    m_form->addRow(tr("Project &token:"), row);
    qobject_cast<QLabel *>(m_form->labelForField(row))->setBuddy(m_token);
    m_form->addRow(m_tokenNote);
    connect(m_host, &QComboBox::editTextChanged, this, &AskDialog::revalidate);
    connect(m_token, &QLineEdit::textChanged, this, &AskDialog::revalidate);
}

void AskDialog::setUpPersonFields()
{
    m_person->setAccessibleName(tr("Person's id"));
    m_interval->setAccessibleName(tr("Ask again"));
    m_interval->addItem(tr("only when told to"), 0);
    m_interval->addItem(tr("every 30 seconds"), 30);
    for (const int minutes : {1, 5, 30})
        m_interval->addItem(tr("every %n minute(s)", nullptr, minutes), minutes * 60);
    m_form->addRow(tr("Person's &id:"), m_person);
    m_form->addRow(m_personNote);
    m_form->addRow(tr("Ask &again:"), m_interval);
    connect(m_person, &QLineEdit::textChanged, this, &AskDialog::revalidate);
}

void AskDialog::setUpTables()
{
    m_tables->addTab(m_properties, tr("&Person properties"));
    m_tables->addTab(m_groups, tr("&Groups"));
    m_tables->addTab(m_groupProperties, tr("Gr&oup properties"));
    m_tables->setAccessibleName(tr("What the server is told"));
    m_tables->setDocumentMode(true);
    for (const EntryTable *table : {m_groups, m_properties, m_groupProperties})
        connect(table->entries(), &EntryModel::edited, this, &AskDialog::revalidate);
}

void AskDialog::setUpButtons()
{
    m_buttons->setStandardButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AskDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AskDialog::reject);
}

void AskDialog::fillServerFields()
{
    const QString host = qEnvironmentVariable("HALYARD_HOST");
    m_host->addItems(RecentHosts::all());
    m_host->setEditText(!host.isEmpty()           ? host
                            : m_host->count() > 0 ? m_host->itemText(0)
                                                  : u"https://us.i.posthog.com"_s);
    m_token->setText(qEnvironmentVariable("HALYARD_TOKEN"));
}

void AskDialog::openServer()
{
    m_wanted = {};
    setWindowTitle(tr("Ask a server"));
    m_introduction->setText(tr("What a server answers is shown beside what caches remember of the "
                               "same person."));
    showFor(Purpose::OpenServer);
}

void AskDialog::askAgain(const LiveTarget &wanted)
{
    openServer();
    m_wanted = wanted;
    m_host->setEditText(wanted.host.toString());
    m_token->clear();
    setContext(wanted.persons.value(0));
    m_interval->setCurrentIndex(std::max(0, m_interval->findData(int(wanted.interval / 1s))));
    m_introduction->setText(tr("This server was asked in the last session. Tokens are not kept: to "
                               "ask it again, give the token."));
    m_token->setFocus();
}

void AskDialog::askAnother(Source *live)
{
    m_live = live;
    setWindowTitle(tr("Ask for another person"));
    m_introduction->setText(tr("Asked is %1.").arg(live->title()));
    showFor(Purpose::AskAnother);
}

void AskDialog::namePerson()
{
    setWindowTitle(tr("Find a person in the caches"));
    m_introduction->setText(tr("Caches do not keep ids. With the server, the token and the id the "
                               "person's row can be found, and gets the id as its name. Nothing "
                               "is sent."));
    showFor(Purpose::NamePerson);
}

void AskDialog::showFor(Purpose purpose)
{
    m_purpose = purpose;
    m_wasTried = false;
    const bool isFinding = purpose == Purpose::NamePerson;
    m_buttons->button(QDialogButtonBox::Ok)->setText(isFinding ? tr("Find") : tr("Ask"));
    // Qt 6.4 cannot hide rows: labels and fields are hidden one by one.
    const auto setShown = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(isShown);
    };
    const bool wantsServer = purpose != Purpose::AskAnother;
    setShown(m_host, wantsServer);
    setShown(m_interval, purpose == Purpose::OpenServer);
    for (int row = 0; row < m_form->rowCount(); ++row) {
        auto *field = m_form->itemAt(row, QFormLayout::FieldRole);
        if (!field || !field->layout())
            continue;
        m_form->itemAt(row, QFormLayout::LabelRole)->widget()->setVisible(wantsServer);
        for (int i = 0; i < field->layout()->count(); ++i)
            field->layout()->itemAt(i)->widget()->setVisible(wantsServer);
    }
    m_tables->setTabVisible(0, !isFinding);
    m_tables->setTabVisible(2, !isFinding);
    revalidate();
    resize(size().expandedTo({fontMetrics().averageCharWidth() * 78, fontMetrics().height() * 32}));
    (wantsServer && m_token->text().isEmpty() ? m_token : m_person)->setFocus();
    show();
    raise();
    activateWindow();
}

LiveTarget AskDialog::target() const
{
    LiveTarget target{.host = QUrl::fromUserInput(m_host->currentText().trimmed()),
                      .token = m_token->text().trimmed(),
                      .interval = std::chrono::seconds(m_interval->currentData().toInt())};
    if (!m_person->text().trimmed().isEmpty())
        target.persons.append(context());
    return target;
}

FlagContext AskDialog::context() const
{
    return {.distinctId = m_person->text().trimmed(),
            .groups = m_groups->entries()->groups(),
            .personProperties = m_properties->entries()->properties(),
            .groupProperties = m_groupProperties->entries()->groupProperties()};
}

void AskDialog::setContext(const FlagContext &context)
{
    m_person->setText(context.distinctId);
    m_groups->entries()->setGroups(context.groups);
    m_properties->entries()->setProperties(context.personProperties);
    m_groupProperties->entries()->setGroupProperties(context.groupProperties);
}

QString AskDialog::hostProblem() const
{
    if (m_purpose == Purpose::AskAnother)
        return {};
    const QUrl url = QUrl::fromUserInput(m_host->currentText().trimmed());
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return tr("A server is an address such as https://eu.i.posthog.com.");
    if (!url.userInfo().isEmpty())
        return tr("An address must not hold a name or password.");
    return {};
}

QString AskDialog::tokenProblem() const
{
    const QString token = m_token->text().trimmed();
    if (m_purpose == Purpose::AskAnother)
        return {};
    if (token.startsWith("phx_"_L1) || token.startsWith("phs_"_L1))
        return tr("This is a secret key. A project token begins with phc_ and may be known to "
                  "applications.");
    return token.isEmpty() && m_wasTried ? tr("The project token is missing.") : QString();
}

QString AskDialog::personProblem() const
{
    const QString id = m_person->text();
    if (id.trimmed().isEmpty()) {
        const bool mayBeEmpty = m_purpose == Purpose::OpenServer || !m_wasTried;
        return mayBeEmpty ? QString() : tr("The person's id is missing.");
    }
    return isUnusableId(id) ? tr("This id names nobody in particular, or is too long: strangers "
                                 "would share its flags. The library does not ask for it.")
                            : QString();
}

QString AskDialog::tableProblem() const
{
    for (int i = 0; i < m_tables->count(); ++i) {
        const auto *table = qobject_cast<EntryTable *>(m_tables->widget(i));
        const int row = table->entries()->firstProblem();
        if (row >= 0 && m_tables->isTabVisible(i)) {
            return tr("%1, row %2: %3.", "title of a table, number of a row, what is wrong there")
                .arg(Words::withoutMnemonic(m_tables->tabText(i)))
                .arg(row + 1)
                .arg(table->entries()->problemOf(row));
        }
    }
    return {};
}

QString AskDialog::problem() const
{
    for (const QString &problem :
         {hostProblem(), tokenProblem(), personProblem(), tableProblem()}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

void AskDialog::revalidate()
{
    say(m_hostNote, hostProblem());
    say(m_tokenNote, tokenProblem());
    say(m_personNote, personProblem());
    say(m_tableNote, tableProblem());
}

QWidget *AskDialog::firstBadField() const
{
    if (!hostProblem().isEmpty())
        return m_host;
    if (!tokenProblem().isEmpty())
        return m_token;
    return personProblem().isEmpty() ? nullptr : m_person;
}

void AskDialog::accept()
{
    m_wasTried = true;
    revalidate();
    if (QWidget *field = firstBadField())
        return field->setFocus();
    if (!problem().isEmpty()) {
        for (EntryTable *table : {m_properties, m_groups, m_groupProperties}) {
            if (table->entries()->firstProblem() < 0)
                continue;
            m_tables->setCurrentWidget(table);
            table->showProblem();
            return;
        }
    }
    switch (m_purpose) {
    case Purpose::OpenServer: openTarget(); break;
    case Purpose::AskAnother: askContext(); break;
    case Purpose::NamePerson:
        if (!giveName())
            return;
        break;
    }
    QDialog::accept();
}

void AskDialog::openTarget()
{
    RecentHosts::remember(m_host->currentText().trimmed());
    LiveTarget wanted = target();
    if (wanted.host == m_wanted.host)
        wanted.persons.append(m_wanted.persons.mid(1));
    showAnswer(m_session.openLive(wanted));
}

void AskDialog::askContext()
{
    if (!m_live)
        return;
    m_session.ask(m_live, context());
    showAnswer(m_live);
}

void AskDialog::showAnswer(Source *source)
{
    // The same id with other properties is another question.
    const FlagContext wanted = context();
    for (const Person &person : source->persons()) {
        if (wanted.distinctId.isEmpty() || person.context == wanted)
            return Q_EMIT focusWanted({source, person.id});
    }
}

bool AskDialog::giveName()
{
    const LiveTarget where = target();
    if (m_session.name(where.host, where.token, context()) > 0)
        return true;
    say(m_personNote, tr("No open cache has a record of this person with this server and token."));
    return false;
}

} // namespace Halyard::Inspector

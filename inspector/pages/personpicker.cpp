// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/personpicker.h"

#include "models/words.h"
#include "widgets/fonts.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>

namespace Halyard::Inspector {

PersonPicker::PersonPicker(Session &session, Choice choice, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_choice(choice)
    , m_sources(new QComboBox)
    , m_persons(new QComboBox)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (QComboBox *box : {m_sources, m_persons}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        // Pages must not be wider than a small window; there is room to grow.
        box->setMinimumContentsLength(choice == Choice::OnlySource ? 18 : 6);
        box->setMinimumWidth(widthOf(8, font()));
        layout->addWidget(box, 1);
    }
    m_sources->setAccessibleName(tr("%1: source", "left or right").arg(name));
    m_persons->setAccessibleName(tr("%1: person", "left or right").arg(name));
    m_persons->setVisible(choice != Choice::OnlySource);
    setFocusProxy(m_sources);
    connect(m_sources, &QComboBox::currentIndexChanged, this, &PersonPicker::fillPersons);
    connect(m_persons, &QComboBox::currentIndexChanged, this, &PersonPicker::pickedChanged);
    connect(&session, &Session::sourceOpened, this, [this](Source *source) {
        follow(source);
        fillSources();
    });
    connect(&session, &Session::sourceClosed, this, &PersonPicker::fillSources);
    for (Source *source : session.sources())
        follow(source);
    fillSources();
}

void PersonPicker::follow(Source *source)
{
    connect(source, &Source::personsChanged, this, [this, source] {
        if (source == this->source())
            fillPersons();
    });
}

Source *PersonPicker::source() const
{
    const auto sources = m_session.sources();
    const auto wanted = m_sources->currentData().toULongLong();
    for (Source *candidate : sources) {
        if (quintptr(candidate) == wanted)
            return candidate;
    }
    return nullptr;
}

void PersonPicker::fillSources()
{
    const Session::Focus before = picked();
    {
        const QSignalBlocker blocker(m_sources);
        m_sources->clear();
        if (m_choice == Choice::PersonAllOrNothing)
            m_sources->addItem(tr("Nothing"), 0);
        for (Source *source : m_session.sources())
            m_sources->addItem(Words::oneLine(source->title(), 60), qulonglong(quintptr(source)));
    }
    if (before.source)
        pick(before);
    else
        fillPersons();
}

void PersonPicker::fillPersons()
{
    const QString before = m_persons->currentData().toString();
    {
        const QSignalBlocker blocker(m_persons);
        m_persons->clear();
        m_persons->addItem(tr("Whole source"), QString());
        if (const Source *current = source()) {
            for (const Person &person : current->persons())
                m_persons->addItem(Words::oneLine(person.title(), 60), person.id);
        }
        m_persons->setCurrentIndex(std::max(0, m_persons->findData(before)));
    }
    Q_EMIT pickedChanged();
}

Session::Focus PersonPicker::picked() const
{
    const bool isAll = m_choice == Choice::OnlySource;
    return {source(), isAll ? QString() : m_persons->currentData().toString()};
}

void PersonPicker::pick(const Session::Focus &focus)
{
    {
        const QSignalBlocker blocker(this);
        m_sources->setCurrentIndex(m_sources->findData(qulonglong(quintptr(focus.source.data()))));
        fillPersons();
        m_persons->setCurrentIndex(std::max(0, m_persons->findData(focus.personId)));
    }
    Q_EMIT pickedChanged();
}

QString PersonPicker::title() const
{
    const Session::Focus focus = picked();
    if (!focus.source)
        return {};
    const Person *person = focus.person();
    if (!person)
        return Words::oneLine(focus.source->title(), 60);
    return tr("%1 in %2", "person, source")
        .arg(Words::oneLine(person->title(), 40), Words::oneLine(focus.source->title(), 40));
}

} // namespace Halyard::Inspector

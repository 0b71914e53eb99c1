// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/savedfilters.h"
#include "widgets/theme.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QSettings>
#include <QtCore/QStringList>
#include <QtGui/QKeySequence>

#include <optional>

namespace Halyard::Inspector {

//! What is remembered from one start to the next, where this system keeps such things. Whatever is
//! found there that makes no sense counts as not set.
class Settings
{
public:
    //! InMemory: as it was on the disk, and what is set goes with this program.
    enum class Keeping { OnDisk, InMemory };
    explicit Settings(Keeping keeping = Keeping::OnDisk);

    [[nodiscard]] Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);
    [[nodiscard]] double zoom() const;
    void setZoom(double zoom);
    //! Such as "de"; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    //! Where the parts of a window are; each part in its own version.
    [[nodiscard]] QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &layout);
    void forgetLayouts();

    //! That somebody chose for a command; none at all may be a choice, too.
    [[nodiscard]] std::optional<QKeySequence> keysOf(const QString &command) const;
    void setKeysOf(const QString &command, const QKeySequence &keys);
    void forgetKeysOf(const QString &command);

    [[nodiscard]] QStringList recents() const;
    void setRecents(const QStringList &recents);
    //! When they were opened last.
    [[nodiscard]] QHash<QString, qint64> recentTimes() const;
    void setRecentTimes(const QHash<QString, qint64> &times);
    //! Whether things that move by themselves stand still.
    [[nodiscard]] bool isMotionReduced() const;
    void setMotionReduced(bool isReduced);
    [[nodiscard]] SavedFilters filters() const;
    void setFilters(const SavedFilters &filters);
    [[nodiscard]] QSet<QString> starred() const;
    void setStarred(const QSet<QString> &keys);

private:
    [[nodiscard]] QVariant value(QAnyStringView key, const QVariant &otherwise = {}) const;
    void setValue(QAnyStringView key, const QVariant &value);
    //! And all that is below it.
    void remove(QAnyStringView key);

    QSettings m_store;
    std::optional<QVariantHash> m_passing;
};

} // namespace Halyard::Inspector

// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QTranslator>

namespace Halyard::Inspector {

//! A language that nobody speaks: shows which texts a window forgot to translate, has no room for,
//! or lays out the wrong way round. English, made longer or written from the right.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    enum class Kind {
        Long,        //!< 40 % longer, accented, in brackets.
        RightToLeft, //!< In the order of Arabic or Hebrew.
    };

    explicit PseudoTranslator(Kind kind, QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text,
                                    const char *disambiguation, int n) const override;

private:
    Kind m_kind;
};

} // namespace Halyard::Inspector

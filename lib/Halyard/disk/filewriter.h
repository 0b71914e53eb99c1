// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <memory>

namespace Halyard {

//! Writes one file in the background; of several contents in a row only the newest.
class FileWriter
{
public:
    //! \a failed is called from the writing thread.
    FileWriter(QString path, std::function<void(QString problem)> failed);
    FileWriter(const FileWriter &) = delete;
    FileWriter &operator=(const FileWriter &) = delete;
    //! Gives what is unwritten a moment. A disk that hangs does not hold up the caller.
    ~FileWriter();

    void write(QByteArray bytes);
    //! False if it took longer than \a limit.
    bool waitUntilWritten(std::chrono::milliseconds limit);

private:
    struct Work;
    std::shared_ptr<Work> m_work;
};

} // namespace Halyard

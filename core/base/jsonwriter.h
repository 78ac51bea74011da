// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1String>
#include <QStringView>

namespace duikan {

/// Writes JSON as it goes along, for answers too large to be built as a QJsonObject first. UTF-8, laid out as
/// QJsonDocument does; keys stand in the order in which they are written, so a caller who wants the
/// same bytes writes them in ascending order. Every begin needs its end; nothing checks that a key is written
/// once.
class JsonWriter {
public:
    enum class Layout { Indented, Compact };

    explicit JsonWriter(Layout layout = Layout::Indented)
        : m_isCompact(layout == Layout::Compact) {}
    Q_DISABLE_COPY_MOVE(JsonWriter)

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QLatin1StringView name); ///< plain ASCII; the next call writes its value

    void value(QStringView text);
    void value(qsizetype number);
    void value(double number); ///< finite
    void value(bool truth);
    void null();

    template <typename Value>
    void member(QLatin1StringView name, const Value& of) {
        key(name);
        value(of);
    }

    /// What was written; indented, with a line end behind it.
    [[nodiscard]] QByteArray take();

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void breakLine(QByteArrayView before);
    [[nodiscard]] char* room(qsizetype size);
    void grow(qsizetype size);
    void put(QByteArrayView bytes);
    void put(char c);
    void putEscaped(QByteArrayView utf8);

    bool m_isCompact;
    QByteArray m_json;         ///< with room at its end: appending piece by piece would cost more than the pieces
    char* m_begin = nullptr;   ///< of m_json
    qsizetype m_capacity = 0;  ///< of m_json
    qsizetype m_size = 0;      ///< what is written of m_json
    int m_depth = 0;
    bool m_isFirst = true; ///< nothing stands yet in the innermost array or object
    bool m_followsKey = false;
};

} // namespace duikan

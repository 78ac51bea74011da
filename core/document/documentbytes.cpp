// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/documentbytes.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace duikan {

namespace {

// Writer and reader have the same functions, so that the form of each value is said once, in passX().

class Writer {
public:
    void pass(qint64 number) {
        // Zigzag: small numbers of either sign are short.
        auto rest = (quint64(number) << 1) ^ quint64(number >> 63);
        while (rest >= 0x80) {
            m_bytes.append(char(rest | 0x80));
            rest >>= 7;
        }
        m_bytes.append(char(rest));
    }
    void pass(int number) { pass(qint64(number)); }
    void pass(bool truth) { pass(qint64(truth)); }
    void pass(double number) { m_bytes.append(reinterpret_cast<const char*>(&number), sizeof number); }
    void pass(const QString& text) {
        pass(qint64(text.size()));
        m_bytes.append(reinterpret_cast<const char*>(text.constData()), text.size() * qsizetype(sizeof(QChar)));
    }
    template<typename Enum>
    void passEnum(Enum value, Enum /*last*/) {
        pass(qint64(value));
    }
    template<typename Items, typename Pass>
    void passEach(const Items& items, Pass passItem) {
        pass(qint64(items.size()));
        for (const auto& item : items) {
            passItem(item);
        }
    }
    template<typename Value, typename Pass>
    void passOptional(const std::optional<Value>& value, Pass passValue) {
        pass(value.has_value());
        if (value) {
            passValue(*value);
        }
    }
    void passQuad(const QRectF& quad) {
        for (const double edge : {quad.left(), quad.top(), quad.right(), quad.bottom()}) {
            pass(edge);
        }
    }
    void require(bool /*isSound*/) {}

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Room made before anything was read: a false number costs no more.
constexpr qint64 kMostFirst = 4096;

/// Gives zeros and empty texts once something was not as it should be.
class Reader {
public:
    explicit Reader(const QByteArray& bytes)
        : m_at(bytes.cbegin())
        , m_end(bytes.cend()) {}

    void pass(qint64& number) {
        quint64 value = 0;
        int shift = 0;
        bool goesOn = true;
        while (goesOn) {
            if (m_at == m_end || shift > 63) {
                fail();
                break;
            }
            const auto byte = quint8(*m_at++);
            value |= quint64(byte & 0x7F) << shift;
            shift += 7;
            goesOn = (byte & 0x80) != 0;
        }
        number = m_isSound ? qint64(value >> 1) ^ -qint64(value & 1) : 0;
    }
    void pass(int& number) {
        qint64 value = 0;
        pass(value);
        require(value == qint64(int(value)));
        number = int(value);
    }
    void pass(bool& truth) {
        qint64 value = 0;
        pass(value);
        truth = value != 0;
    }
    void pass(double& number) {
        number = 0;
        if (const char* at = take(sizeof number)) {
            std::memcpy(&number, at, sizeof number);
        }
        require(std::isfinite(number));
    }
    void pass(QString& text) {
        const qint64 size = count(sizeof(QChar));
        text = QString(size, Qt::Uninitialized);
        std::memcpy(text.data(), take(size * qint64(sizeof(QChar))), std::size_t(size) * sizeof(QChar));
    }
    template<typename Enum>
    void passEnum(Enum& value, Enum last) {
        qint64 number = 0;
        pass(number);
        require(number >= 0 && number <= qint64(last));
        value = m_isSound ? Enum(number) : Enum();
    }
    template<typename Items, typename Pass>
    void passEach(Items& items, Pass passItem) {
        const qint64 size = count(1);
        items.reserve(std::min(size, kMostFirst));
        for (qint64 i = 0; i < size && m_isSound; ++i) {
            passItem(items.emplace_back());
        }
    }
    template<typename Value, typename Pass>
    void passOptional(std::optional<Value>& value, Pass passValue) {
        bool isThere = false;
        pass(isThere);
        if (isThere) {
            passValue(value.emplace());
        }
    }
    void passQuad(QRectF& quad) {
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        for (double* edge : {&left, &top, &right, &bottom}) {
            pass(*edge);
        }
        quad.setCoords(left, top, right, bottom);
    }
    void require(bool isSound) {
        if (!isSound) {
            fail();
        }
    }

    [[nodiscard]] bool isSound() const { return m_isSound; } ///< so far
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }

private:
    void fail() {
        m_isSound = false;
        m_at = m_end;
    }
    /// Null, never to be read from, where there are not as many.
    [[nodiscard]] const char* take(qint64 size) {
        if (size > m_end - m_at) {
            fail();
            return nullptr;
        }
        return std::exchange(m_at, m_at + size);
    }
    /// How many things of at least so many bytes follow; 0 when it cannot be true.
    [[nodiscard]] qint64 count(std::size_t bytesEach) {
        qint64 size = 0;
        pass(size);
        require(size >= 0 && size <= (m_end - m_at) / qint64(bytesEach));
        return m_isSound ? size : 0;
    }

    const char* m_at;
    const char* m_end;
    bool m_isSound = true;
};

void passRange(auto& archive, auto& range) {
    archive.pass(range.begin);
    archive.pass(range.end);
    archive.require(range.begin >= 0 && range.begin <= range.end);
}

void passLines(auto& archive, auto& lines) {
    archive.pass(lines.first);
    archive.pass(lines.last);
}

void passParagraph(auto& archive, auto& paragraph) {
    const auto passPart = [&](auto& range) {
        passRange(archive, range);
        archive.require(range.end <= paragraph.text.size());
    };
    archive.pass(paragraph.ordinal);
    archive.pass(paragraph.id);
    archive.pass(paragraph.label);
    archive.passEnum(paragraph.kind, ParagraphKind::Table);
    archive.pass(paragraph.number);
    archive.pass(paragraph.level);
    archive.pass(paragraph.text);
    passLines(archive, paragraph.lines);
    archive.passEach(paragraph.pages, [&](auto& page) {
        archive.pass(page.page);
        archive.passEach(page.quads, [&](auto& quad) { archive.passQuad(quad); });
    });
    archive.passOptional(paragraph.opening, [&](auto& opening) {
        archive.pass(opening.id);
        archive.pass(opening.text);
        passPart(opening.range);
        archive.pass(opening.force);
    });
    archive.passEach(paragraph.citations, [&](auto& citation) {
        passPart(citation.range);
        archive.pass(citation.text);
        archive.passEnum(citation.kind, CitationKind::InternalParagraph);
        archive.pass(citation.normalized);
        archive.pass(citation.target);
    });
    archive.passEach(paragraph.footnotes, [&](auto& mark) { archive.pass(mark); });
}

void passRepair(auto& archive, auto& repair) {
    archive.pass(repair.id);
    archive.passEnum(repair.kind, RepairKind::Radical);
    archive.pass(repair.paragraph);
    passLines(archive, repair.lines);
    archive.pass(repair.before);
    archive.pass(repair.after);
    passRange(archive, repair.range);
}

void passDocument(auto& archive, auto& document) {
    for (auto* text : {&document.title, &document.language, &document.symbol, &document.number, &document.body,
                       &document.session}) {
        archive.pass(*text);
    }
    archive.passOptional(document.agendaItem, [&](auto& item) {
        archive.pass(item.number);
        archive.pass(item.title);
    });
    archive.passEach(document.sponsors, [&](auto& sponsor) {
        archive.pass(sponsor.name);
        archive.pass(sponsor.member);
    });
    int ordinal = 0;
    archive.passEach(document.paragraphs, [&](auto& paragraph) {
        passParagraph(archive, paragraph);
        archive.require(paragraph.ordinal == ++ordinal);
    });
    archive.passEach(document.repairs, [&](auto& repair) { passRepair(archive, repair); });
}

} // namespace

QByteArray toBytes(const Document& document) {
    Writer writer;
    passDocument(writer, document);
    return writer.take();
}

Result<Document> documentFromBytes(const QByteArray& bytes) {
    Reader reader(bytes);
    Document document;
    passDocument(reader, document);
    if (!reader.isSound() || !reader.isAtEnd()) {
        return failure(ErrorKind::InvalidArgument, {}, QStringLiteral("the structure is malformed"));
    }
    return document;
}

} // namespace duikan

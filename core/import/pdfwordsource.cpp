// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfwordsource.h"

#include "core/import/pdftextdevice.h"

#include <Annot.h>
#include <ErrorCodes.h>
#include <Gfx.h>
#include <GfxState.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <Page.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace duikan {

namespace {

/// Documents switch between few kinds of pages: portrait and landscape, text and tables.
constexpr std::size_t kMostInterpreters = 4;
/// Resources nest a dictionary in a dictionary; what goes deeper is left unequal to everything.
constexpr int kDeepestResource = 6;
constexpr double kPointsPerInch = 72.0;

/// Poppler complains of every oddity of a file; what matters comes back as an error.
void keepQuiet(ErrorCategory, Goffset, const char*) {}

/// What a font's name tells of its looks. PDF has flags for this too, but writers set them less reliably.
struct FontLook {
    bool isBold = false;
    bool isItalic = false;
    bool isBarcode = false;
};

FontLook lookOf(const QString& fontName) {
    const auto any = [&](std::initializer_list<QLatin1StringView> parts) {
        return std::ranges::any_of(parts,
                                   [&](QLatin1StringView part) { return fontName.contains(part, Qt::CaseInsensitive); });
    };
    return {.isBold = any({QLatin1StringView("bold"), QLatin1StringView("black"), QLatin1StringView("heavy"),
                           QLatin1StringView("demi")}),
            .isItalic = any({QLatin1StringView("italic"), QLatin1StringView("oblique")}),
            .isBarcode =
                any({QLatin1StringView("barcode"), QLatin1StringView("code39"), QLatin1StringView("3of9")})};
}

/// Writes what an object refers to, without following it: two dictionaries with the same description are the same to an
/// interpreter. False where it cannot be described.
bool describe(const Object& object, std::string& text, int depth = 0) {
    if (depth > kDeepestResource) {
        return false;
    }
    if (object.isRef()) {
        text += std::to_string(object.getRefNum()) + ' ' + std::to_string(object.getRefGen()) + 'R';
    } else if (object.isName()) {
        text += '/';
        text += object.getName();
    } else if (object.isInt()) {
        text += std::to_string(object.getInt());
    } else if (object.isNum()) {
        text += std::to_string(object.getNum());
    } else if (object.isBool()) {
        text += object.getBool() ? "true" : "false";
    } else if (object.isArray()) {
        text += '[';
        for (int i = 0; i < object.arrayGetLength(); ++i) {
            if (!describe(object.arrayGetNF(i), text, depth + 1)) {
                return false;
            }
            text += ' ';
        }
        text += ']';
    } else if (object.isDict()) {
        text += "<<";
        for (int i = 0; i < object.dictGetLength(); ++i) {
            text += '/';
            text += object.dictGetKey(i);
            text += ' ';
            if (!describe(object.dictGetValNF(i), text, depth + 1)) {
                return false;
            }
        }
        text += ">>";
    } else {
        return object.isNull();
    }
    return true;
}

void describe(const PDFRectangle& box, std::string& text) {
    for (const double edge : {box.x1, box.y1, box.x2, box.y2}) {
        text += std::to_string(edge) + ' ';
    }
}

/// Pages of the same kind can go through one interpreter. Empty where a page is of no other's kind.
std::string kindOf(::Page& page) {
    std::string kind = std::to_string(page.getRotate()) + ' ';
    describe(*page.getMediaBox(), kind);
    describe(*page.getCropBox(), kind);
    const Object* resources = page.getResourceDictObject();
    return resources != nullptr && describe(*resources, kind) ? kind : std::string();
}

/// Interprets pages of one kind, one after the other.
class Interpreter {
public:
    Interpreter(std::string kind, ::Page& page, ArabicGlyphs& arabic)
        : m_kind(std::move(kind))
        , m_device(arabic)
        , m_gfx(page.createGfx(&m_device, kPointsPerInch, kPointsPerInch, 0, false, false, -1, -1, -1, -1, false, nullptr,
                               nullptr)) {}
    ~Interpreter() { m_device.startPage(0, nullptr, nullptr); } // else the last page would be put together once more
    Interpreter(const Interpreter&) = delete;
    Interpreter& operator=(const Interpreter&) = delete;

    [[nodiscard]] const std::string& kind() const { return m_kind; }

    /// The words are good until the next call.
    [[nodiscard]] std::unique_ptr<TextWordList> wordsOf(::Page& page) {
        draw(page);
        while (m_device.learns()) {
            draw(page);
        }
        m_device.endPage();
        return m_device.makeWordList();
    }
    [[nodiscard]] std::vector<CharacterBox> blanks() const { return m_device.blanks(); } ///< of the last page

private:
    void draw(::Page& page) {
        if (m_isUsed) {
            startAgain(page.getNum());
        }
        m_isUsed = true;
        page.display(m_gfx.get());
        if (const Object annotations = page.getAnnotsObject(); annotations.isArray() && annotations.arrayGetLength() > 0) {
            for (Annot* annotation : page.getAnnots()->getAnnots()) {
                annotation->draw(m_gfx.get(), false);
            }
        }
    }

    /// What Gfx does when it is made, but for the fonts. A page may leave marked content open, which could hide the next
    /// one; the graphics state is restored by Page::display().
    void startAgain(int number) {
        static constexpr char kEnd[] = "EMC EMC EMC EMC EMC EMC EMC EMC EMC EMC EMC EMC EMC EMC EMC EMC";
        do {
            Object end(static_cast<Stream*>(new MemStream(kEnd, 0, sizeof kEnd - 1, Object(objNull))));
            (void)m_device.takeEnd();
            m_gfx->display(&end);
        } while (m_device.takeEnd());
        m_device.startPage(number, m_gfx->getState(), m_gfx->getXRef());
        m_device.setDefaultCTM(m_gfx->getState()->getCTM());
        m_device.updateAll(m_gfx->getState());
    }

    std::string m_kind;
    PdfTextDevice m_device;
    std::unique_ptr<Gfx> m_gfx; ///< goes before the device that it writes to
    bool m_isUsed = false;
};

/// Appends a character of a text that stands from left to right. The forms that Arabic letters take in print (U+FB50 to
/// U+FDFF, U+FE70 to U+FEFF) are the letters, and a ligature is several.
void appendPrinted(QString& text, char32_t code) {
    const bool isForm = (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);
    QString letters = isForm ? QChar::decomposition(code) : QString();
    if (letters.isEmpty()) {
        text.append(QChar::fromUcs4(code));
        return;
    }
    letters.remove(u' '); // that a vowel sign by itself stands on
    std::reverse(letters.begin(), letters.end());
    text.append(letters);
}

CharacterBox boxOf(double left, double top, double right, double bottom) {
    return {float(left), float(top), float(right), float(bottom)};
}

/// The quarter turns, clockwise, of most of the letters.
int turnOf(TextWordList& words) {
    std::array<int, 4> letters{};
    for (int i = 0; i < words.getLength(); ++i) {
        letters[std::size_t(words.get(i)->getRotation() % 4)] += words.get(i)->getLength();
    }
    return int(std::ranges::max_element(letters) - letters.begin());
}

} // namespace

struct PdfWordSource::Private {
    GlobalParamsIniter poppler{keepQuiet};
    std::unique_ptr<PDFDoc> document;
    std::vector<std::unique_ptr<Interpreter>> interpreters; ///< the one used last is the last
    std::unordered_map<std::string, FontLook> looks;
    ArabicGlyphs arabic;

    [[nodiscard]] Interpreter& interpreterFor(::Page& page);
    [[nodiscard]] const FontLook& lookOfFont(const GooString* name);
    [[nodiscard]] PdfWord wordOf(const TextWord& word, const PdfTurn& turn);
};

Interpreter& PdfWordSource::Private::interpreterFor(::Page& page) {
    std::string kind = kindOf(page);
    const auto found = std::ranges::find_if(
        interpreters, [&](const auto& interpreter) { return !kind.empty() && interpreter->kind() == kind; });
    if (found != interpreters.end()) {
        std::rotate(found, found + 1, interpreters.end());
    } else {
        if (interpreters.size() == kMostInterpreters) {
            interpreters.erase(interpreters.begin());
        }
        interpreters.push_back(std::make_unique<Interpreter>(std::move(kind), page, arabic));
    }
    return *interpreters.back();
}

const FontLook& PdfWordSource::Private::lookOfFont(const GooString* name) {
    static const FontLook kPlain;
    if (name == nullptr) {
        return kPlain;
    }
    const auto it = looks.find(name->toStr());
    return it != looks.end() ? it->second
                             : looks.emplace(name->toStr(), lookOf(QString::fromStdString(name->toStr()))).first->second;
}

PdfWord PdfWordSource::Private::wordOf(const TextWord& source, const PdfTurn& turn) {
    PdfWord word;
    const int length = source.getLength();
    word.text.reserve(length);
    word.boxes.reserve(std::size_t(length));
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    for (int i = 0; i < length; ++i) {
        const Unicode code = *source.getChar(i);
        if (code == 0) {
            continue; // a glyph that its font says nothing of
        }
        const bool isCharacter = code <= QChar::LastValidCodePoint && !QChar::isSurrogate(char32_t(code));
        source.getCharBBox(i, &left, &top, &right, &bottom);
        const qsizetype begin = word.text.size();
        appendPrinted(word.text, isCharacter ? char32_t(code) : char32_t(QChar::ReplacementCharacter));
        word.boxes.insert(word.boxes.end(), std::size_t(word.text.size() - begin),
                          turn.toUpright(boxOf(left, top, right, bottom)));
    }
    source.getBBox(&left, &top, &right, &bottom);
    word.box = turn.toUpright(boxOf(left, top, right, bottom));
    word.isUpright = source.getRotation() == turn.quarters;
    word.hasSpaceAfter = source.hasSpaceAfter();
    word.fontSize = float(source.getFontSize());
    word.baseline = turn.uprightBaseline(float(source.getBaseline()));
    if (word.fontSize <= 0) {
        word.fontSize = word.box.bottom - word.box.top;
    }
    if (length > 0) {
        const FontLook& look = lookOfFont(source.getFontName(0));
        word.isBold = look.isBold;
        word.isItalic = look.isItalic;
        word.isBarcode = look.isBarcode;
    }
    return word;
}

PdfWordSource::PdfWordSource(std::unique_ptr<Private> priv)
    : d(std::move(priv)) {}
PdfWordSource::PdfWordSource(PdfWordSource&&) noexcept = default;
PdfWordSource::~PdfWordSource() = default;

Result<PdfWordSource> PdfWordSource::open(const QString& name, const QByteArray& bytes, const QString& password) {
    auto d = std::make_unique<Private>();
    const std::optional<GooString> secret(std::in_place, password.toStdString());
    d->document = std::make_unique<PDFDoc>(new MemStream(bytes.constData(), 0, bytes.size(), Object(objNull)), secret, secret);
    if (!d->document->isOk()) {
        return d->document->getErrorCode() == errEncrypted
                   ? failure(ErrorKind::PasswordNeeded, name)
                   : failure(ErrorKind::FileUnreadable, name, QStringLiteral("the PDF is damaged"));
    }
    return PdfWordSource(std::move(d));
}

int PdfWordSource::pageCount() const {
    return std::max(0, d->document->getNumPages());
}

PdfPage PdfWordSource::page(int number) {
    PdfPage page;
    ::Page* source = d->document->getPage(number);
    if (source == nullptr) {
        return page;
    }
    const PDFRectangle& box = *source->getCropBox();
    page.turn.displayed = QSizeF(box.x2 - box.x1, box.y2 - box.y1);
    if (source->getRotate() == 90 || source->getRotate() == 270) {
        page.turn.displayed.transpose();
    }
    Interpreter& interpreter = d->interpreterFor(*source);
    const auto words = interpreter.wordsOf(*source);
    page.turn.quarters = words ? turnOf(*words) : 0;
    page.size = page.turn.upright();
    for (const CharacterBox& blank : interpreter.blanks()) {
        page.blanks.push_back(page.turn.toUpright(blank));
    }
    const int count = words ? words->getLength() : 0;
    page.words.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        page.words.push_back(d->wordOf(*words->get(i), page.turn));
    }
    return page;
}

} // namespace duikan

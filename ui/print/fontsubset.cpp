// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fontsubset.h"

#include <hb-ot.h>
#include <hb-subset.h>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace duikan {

namespace {

constexpr size_t kWorthCutting = 64 * 1024; // smaller files are subsets already

template<typename T, void (*destroy)(T*)>
struct Destroyer {
    void operator()(T* object) const { destroy(object); }
};
using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_t, hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroyer<hb_face_t, hb_face_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_t, hb_subset_input_destroy>>;

/// The font file inside a composite font with two-byte codes that are glyph numbers, or null.
QPDFObjectHandle fontFile(QPDFObjectHandle font) {
    if (!font.isDictionary() || !font.getKey("/Encoding").isNameAndEquals("/Identity-H")) {
        return QPDFObjectHandle::newNull();
    }
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() != 1) {
        return QPDFObjectHandle::newNull();
    }
    QPDFObjectHandle descriptor = descendants.getArrayItem(0).getKeyIfDict("/FontDescriptor");
    return descriptor.getKeyIfDict("/FontFile2");
}

struct UsedFont {
    QPDFObjectHandle file;
    std::string name;
    std::set<unsigned> glyphs;
};

/// Reads a content stream and collects the glyphs shown, by font file.
class GlyphCollector : public QPDFObjectHandle::ParserCallbacks {
public:
    GlyphCollector(QPDFObjectHandle fonts, std::map<QPDFObjGen, UsedFont>& used)
        : m_fonts(fonts)
        , m_used(used) {}

    void handleObject(QPDFObjectHandle object) override {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Tf" && m_operands.size() >= 2) {
            chooseFont(m_operands[m_operands.size() - 2]);
        } else if ((name == "Tj" || name == "TJ" || name == "'" || name == "\"") && !m_operands.empty()) {
            show(m_operands.back());
        }
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    void chooseFont(QPDFObjectHandle name) {
        m_current = nullptr;
        QPDFObjectHandle font =
            name.isName() ? m_fonts.getKeyIfDict(name.getName()) : QPDFObjectHandle::newNull();
        QPDFObjectHandle file = fontFile(font);
        if (file.isStream()) {
            m_current = &m_used[file.getObjGen()];
            m_current->file = file;
            m_current->name =
                font.getKey("/BaseFont").isName() ? font.getKey("/BaseFont").getName() : std::string();
        }
    }

    void show(QPDFObjectHandle operand) {
        if (operand.isArray()) {
            for (int i = 0; i < operand.getArrayNItems(); ++i) {
                show(operand.getArrayItem(i));
            }
        } else if (operand.isString() && m_current) {
            const std::string codes = operand.getStringValue();
            for (size_t i = 0; i + 1 < codes.size(); i += 2) {
                m_current->glyphs.insert(unsigned(static_cast<unsigned char>(codes[i])) << 8U |
                                         static_cast<unsigned char>(codes[i + 1]));
            }
        }
    }

    QPDFObjectHandle m_fonts;
    std::map<QPDFObjGen, UsedFont>& m_used;
    std::vector<QPDFObjectHandle> m_operands;
    UsedFont* m_current = nullptr;
};

std::string postScriptName(hb_face_t* face) {
    char name[128] = {};
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
    return name;
}

/// The face of a font file that a PDF calls by this name ("/AAAAAA+UMingCN"); the first when none is.
Face faceNamed(hb_blob_t* blob, const std::string& name) {
    const unsigned count = hb_face_count(blob);
    for (unsigned i = 0; i < count; ++i) {
        Face face(hb_face_create(blob, i));
        const std::string own = postScriptName(face.get());
        if (!own.empty() && name.ends_with(own)) {
            return face;
        }
    }
    return Face(hb_face_create(blob, 0));
}

/// What a viewer needs to draw glyphs by number; all else is left out.
void keepDrawingTables(hb_subset_input_t* input) {
    hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag :
         {HB_TAG('c', 'm', 'a', 'p'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('O', 'S', '/', '2'),
          HB_TAG('p', 'o', 's', 't'), HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'),
          HB_TAG('G', 'D', 'E', 'F'), HB_TAG('B', 'A', 'S', 'E'), HB_TAG('v', 'h', 'e', 'a'),
          HB_TAG('v', 'm', 't', 'x'), HB_TAG('V', 'O', 'R', 'G'), HB_TAG('g', 'a', 's', 'p'),
          HB_TAG('h', 'd', 'm', 'x'), HB_TAG('V', 'D', 'M', 'X'), HB_TAG('L', 'T', 'S', 'H')}) {
        hb_set_add(dropped, tag);
    }
}

std::string subset(const Buffer& file, const UsedFont& font) {
    const Blob blob(hb_blob_create(reinterpret_cast<const char*>(const_cast<Buffer&>(file).getBuffer()),
                                   unsigned(file.getSize()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const Face face = faceNamed(blob.get(), font.name);
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input) {
        return {};
    }
    for (const unsigned glyph : font.glyphs) {
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    }
    keepDrawingTables(input.get());
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS);
    const Face cut(hb_subset_or_fail(face.get(), input.get()));
    if (!cut) {
        return {};
    }
    const Blob result(hb_face_reference_blob(cut.get()));
    unsigned size = 0;
    const char* data = hb_blob_get_data(result.get(), &size);
    return std::string(data, size);
}

} // namespace

void subsetFonts(QPDF& pdf) {
    std::map<QPDFObjGen, UsedFont> used;
    const auto collect = [&used](QPDFPageObjectHelper page) {
        GlyphCollector collector(page.getAttribute("/Resources", false).getKeyIfDict("/Font"), used);
        page.parseContents(&collector);
    };
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        collect(page);
        page.forEachFormXObject(true,
                                [&collect](QPDFObjectHandle& form, QPDFObjectHandle&, const std::string&) {
                                    collect(QPDFPageObjectHelper(form));
                                });
    }
    for (auto& [id, font] : used) {
        const std::shared_ptr<Buffer> file = font.file.getStreamData(qpdf_dl_all);
        if (file->getSize() < kWorthCutting) {
            continue;
        }
        const std::string cut = subset(*file, font);
        if (!cut.empty() && cut.size() < file->getSize()) {
            font.file.replaceStreamData(cut, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
            font.file.getDict().replaceKey("/Length1",
                                           QPDFObjectHandle::newInteger(static_cast<long long>(cut.size())));
        }
    }
}

} // namespace duikan

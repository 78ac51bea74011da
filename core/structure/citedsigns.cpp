// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citedtext.h"

#include "core/text/script.h"

namespace duikan {

namespace {

QChar caseless(QChar c) {
    if (c.unicode() < 0x80) {
        return c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() + 32)) : c;
    }
    return c.toCaseFolded();
}

bool begins(QStringView word, QStringView lower) {
    if (word.size() < lower.size()) {
        return false;
    }
    for (qsizetype i = 0; i < lower.size(); ++i) {
        if (caseless(word[i]) != lower[i]) {
            return false;
        }
    }
    return true;
}

/// "PP 3", "OPs 3": the two letters, and a figure behind them.
bool isShortParagraph(QStringView word) {
    qsizetype at = 2;
    if (at < word.size() && caseless(word[at]) == u's') {
        ++at;
    }
    if (at < word.size() && word[at].isSpace()) {
        ++at;
    }
    return at < word.size() && word[at].isDigit();
}

/// What a word in an alphabet, with all that stands behind it, is a sign of; by its first letter.
void read(QStringView word, CitedSigns& signs) {
    switch (caseless(word.front()).unicode()) {
    case u'a':
        signs.agendaItem = signs.agendaItem || begins(word, u"agenda item");
        break;
    case u'd':
        signs.resolution = signs.resolution || begins(word, u"decis") || begins(word, u"décis");
        break;
    case u'f':
        signs.fund = signs.fund || word.startsWith(u"Fund") || word.startsWith(u"Fond");
        break;
    case u'g':
        signs.comment = signs.comment || begins(word, u"general comm") || begins(word, u"general recom");
        break;
    case u'i':
        signs.agendaItem = signs.agendaItem || begins(word, u"item");
        break;
    case u'o':
        signs.comment = signs.comment || begins(word, u"observa");
        signs.paragraph = signs.paragraph || (begins(word, u"op") && isShortParagraph(word));
        break;
    case u'p':
        signs.session = signs.session || begins(word, u"periodo") || begins(word, u"período");
        signs.agendaItem = signs.agendaItem || begins(word, u"point");
        signs.paragraph = signs.paragraph || begins(word, u"para") || begins(word, u"párr") ||
                          (begins(word, u"pp") && isShortParagraph(word));
        break;
    case u'r':
        signs.resolution =
            signs.resolution || begins(word, u"res.") || begins(word, u"resol") || begins(word, u"résol");
        signs.comment = signs.comment || begins(word, u"recom");
        break;
    case u's':
        signs.session = signs.session || begins(word, u"sess") || begins(word, u"sesi");
        break;
    case u't':
        signs.agendaItem = signs.agendaItem || begins(word, u"tema");
        break;
    case u'п':
        signs.paragraph = signs.paragraph || begins(word, u"пункт") || begins(word, u"подпункт");
        signs.agendaItem = signs.agendaItem || begins(word, u"пункт");
        break;
    case u'з':
        signs.comment = signs.comment || begins(word, u"замечани");
        break;
    case u'о':
        signs.comment = signs.comment || (begins(word, u"общ") && word.contains(u"рекомендац"));
        break;
    case u'р':
        signs.resolution = signs.resolution || begins(word, u"решени") || begins(word, u"резолюц");
        break;
    case u'с':
        signs.session = signs.session || begins(word, u"сесс");
        break;
    case u'决': // on its own, not within other ideographs
        signs.resolution = signs.resolution || begins(word, u"决议");
        break;
    default:
        break;
    }
}

} // namespace

CitedSigns signsOf(QStringView text) {
    CitedSigns signs;
    bool inWord = false;
    const auto enterWord = [&](qsizetype at) {
        if (!inWord) {
            inWord = true;
            read(text.sliced(at), signs);
        }
    };
    const char16_t* const units = text.utf16();
    bool hasIdeograph = false;
    bool hasDigit = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = units[at];
        if (c >= 0x4E00 && c <= 0x9FFF) {
            hasIdeograph = true;
            const char16_t next = at + 1 < text.size() ? units[at + 1] : u'\0';
            if (c == u'议') {
                signs.chineseAgendaItem = signs.chineseAgendaItem || next == u'程';
            } else if (c == u'般') {
                signs.comment = signs.comment || next == u'性';
            }
            enterWord(at);
        } else if (c < 0x80) {
            if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')) {
                signs.letter = true;
                enterWord(at);
            } else {
                inWord = false;
                hasDigit = hasDigit || (c >= u'0' && c <= u'9');
            }
        } else if (const bool isOfWord = isIdeograph(c) ? c != u'〇' : text[at].isLetter(); isOfWord) { // 〇 is a number
            (isIdeograph(c) ? hasIdeograph : signs.letter) = true;
            signs.arabic = signs.arabic || (c >= 0x600 && text[at].script() == QChar::Script_Arabic);
            enterWord(at);
        } else {
            inWord = false;
            hasIdeograph = hasIdeograph || isIdeograph(c);
            hasDigit = hasDigit || text[at].isDigit();
            signs.arabic = signs.arabic || (c >= 0x600 && text[at].script() == QChar::Script_Arabic);
        }
    }
    signs.ideograph = hasIdeograph;
    signs.digit = hasDigit;
    // Arabic puts articles and conjunctions before its nouns.
    signs.resolution = signs.resolution || signs.arabic;
    signs.agendaItem = signs.agendaItem || signs.arabic;
    signs.paragraph = signs.paragraph || signs.arabic;
    signs.comment = signs.comment || signs.arabic;
    return signs;
}

} // namespace duikan

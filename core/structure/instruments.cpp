// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/instruments.h"

namespace duikan {

namespace {

constexpr CitationKind kTreaty = CitationKind::Treaty;
constexpr CitationKind kFund = CitationKind::Fund;

} // namespace

const std::vector<Instrument>& instruments() {
    static const std::vector<Instrument> table{
        {kTreaty, "Charter of the United Nations",
         "联合国宪章|Charter of the United Nations|United Nations Charter|UN Charter|Charte des Nations "
         "Unies|"
         "Carta de las Naciones Unidas|Устав* Организации Объединенных Наций|Устав* ООН|ميثاق الأمم المتحدة"},
        {kTreaty, "Universal Declaration of Human Rights",
         "世界人权宣言|Universal Declaration of Human Rights|Déclaration universelle des droits de l'homme|"
         "Declaración Universal de Derechos Humanos|Declaración Universal de los Derechos Humanos|"
         "Всеобщ* деклараци* прав человека|الإعلان العالمي لحقوق الإنسان"},
        {kTreaty, "International Covenant on Economic, Social and Cultural Rights",
         "经济、社会、文化权利国际公约|经济、社会及文化权利国际公约|经济、社会和文化权利国际公约|"
         "经济社会文化权利国际公约|经济社会及文化权利国际公约|"
         "International Covenant on Economic, Social and Cultural Rights|ICESCR|"
         "Pacte international relatif aux droits économiques, sociaux et culturels|"
         "Pacto Internacional de Derechos Económicos, Sociales y Culturales|"
         "Международн* пакт* об экономических, социальных и культурных правах|"
         "العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية"},
        {kTreaty, "International Covenant on Civil and Political Rights",
         "公民权利和政治权利国际公约|公民及政治权利国际公约|公民权利及政治权利国际公约|"
         "International Covenant on Civil and Political Rights|ICCPR|"
         "Pacte international relatif aux droits civils et politiques|"
         "Pacto Internacional de Derechos Civiles y Políticos|"
         "Международн* пакт* о гражданских и политических правах|"
         "العهد الدولي الخاص بالحقوق المدنية والسياسية"},
        {kTreaty, "International Convention on the Elimination of All Forms of Racial Discrimination",
         "消除一切形式种族歧视国际公约|International Convention on the Elimination of All Forms of Racial "
         "Discrimination|ICERD|"
         "Convention internationale sur l'élimination de toutes les formes de discrimination raciale|"
         "Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial|"
         "Международн* конвенци* о ликвидации всех форм расовой дискриминации|"
         "الاتفاقية الدولية للقضاء على جميع أشكال التمييز العنصري"},
        {kTreaty, "Convention on the Elimination of All Forms of Discrimination against Women",
         "消除对妇女一切形式歧视公约|Convention on the Elimination of All Forms of Discrimination against "
         "Women|"
         "Convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes|"
         "Convención sobre la eliminación de todas las formas de discriminación contra la mujer|"
         "Конвенци* о ликвидации всех форм дискриминации в отношении женщин|"
         "اتفاقية القضاء على جميع أشكال التمييز ضد المرأة"},
        {kTreaty, "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
         "禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约|禁止酷刑公约|"
         "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment|"
         "Convention against Torture|"
         "Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants|"
         "Convention contre la torture|"
         "Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|"
         "Convención contra la Tortura|Конвенци* против пыток|اتفاقية مناهضة التعذيب"},
        {kTreaty, "Convention on the Rights of the Child",
         "儿童权利公约|Convention on the Rights of the Child|Convention relative aux droits de l'enfant|"
         "Convención sobre los Derechos del Niño|Конвенци* о правах ребенка|اتفاقية حقوق الطفل"},
        {kTreaty, "Convention on the Rights of Persons with Disabilities",
         "残疾人权利公约|Convention on the Rights of Persons with Disabilities|"
         "Convention relative aux droits des personnes handicapées|"
         "Convención sobre los Derechos de las Personas con Discapacidad|Конвенци* о правах инвалидов|"
         "اتفاقية حقوق الأشخاص ذوي الإعاقة"},
        {kTreaty,
         "International Convention on the Protection of the Rights of All Migrant Workers and Members of "
         "Their Families",
         "保护所有移徙工人及其家庭成员权利国际公约|"
         "International Convention on the Protection of the Rights of All Migrant Workers and Members of "
         "Their Families|"
         "Convention internationale sur la protection des droits de tous les travailleurs migrants et des "
         "membres de leur "
         "famille|"
         "Convención Internacional sobre la protección de los derechos de todos los trabajadores migratorios "
         "y de sus "
         "familiares|"
         "Международн* конвенци* о защите прав всех трудящихся мигрантов и членов их семей|"
         "الاتفاقية الدولية لحماية حقوق جميع العمال المهاجرين وأفراد أسرهم"},
        {kTreaty, "International Convention for the Protection of All Persons from Enforced Disappearance",
         "保护所有人免遭强迫失踪国际公约|International Convention for the Protection of All Persons from "
         "Enforced Disappearance|"
         "Convention internationale pour la protection de toutes les personnes contre les disparitions "
         "forcées|"
         "Convención Internacional para la protección de todas las personas contra las desapariciones "
         "forzadas|"
         "Международн* конвенци* для защиты всех лиц от насильственных исчезновений|"
         "الاتفاقية الدولية لحماية جميع الأشخاص من الاختفاء القسري"},
        {kTreaty, "Convention on the Prevention and Punishment of the Crime of Genocide",
         "防止及惩治灭绝种族罪公约|Convention on the Prevention and Punishment of the Crime of Genocide|"
         "Convention pour la prévention et la répression du crime de génocide|"
         "Convención para la Prevención y la Sanción del Delito de Genocidio|"
         "Конвенци* о предупреждении преступления геноцида и наказании за него|"
         "اتفاقية منع جريمة الإبادة الجماعية والمعاقبة عليها"},
        {kTreaty, "Convention relating to the Status of Refugees",
         "关于难民地位的公约|难民地位公约|Convention relating to the Status of Refugees|"
         "Convention relative au statut des réfugiés|Convención sobre el Estatuto de los Refugiados|"
         "Конвенци* о статусе беженцев|الاتفاقية الخاصة بوضع اللاجئين"},
        {kTreaty, "Vienna Declaration and Programme of Action",
         "维也纳宣言和行动纲领|Vienna Declaration and Programme of Action|Déclaration et Programme d'action "
         "de Vienne|"
         "Declaración y Programa de Acción de Viena|Венск* деклараци* и Программ* действий|إعلان وبرنامج عمل "
         "فيينا"},
        {kTreaty, "Declaration on the Right to Development",
         "发展权利宣言|发展权宣言|Declaration on the Right to Development|Déclaration sur le droit au "
         "développement|"
         "Declaración sobre el Derecho al Desarrollo|Деклараци* о праве на развитие|إعلان الحق في التنمية"},
        {kTreaty, "United Nations Declaration on the Rights of Indigenous Peoples",
         "联合国土著人民权利宣言|土著人民权利宣言|United Nations Declaration on the Rights of Indigenous "
         "Peoples|"
         "Declaration on the Rights of Indigenous Peoples|"
         "Déclaration des Nations Unies sur les droits des peuples autochtones|"
         "Declaración de las Naciones Unidas sobre los Derechos de los Pueblos Indígenas|"
         "Деклараци* Организации Объединенных Наций о правах коренных народов|"
         "إعلان الأمم المتحدة بشأن حقوق الشعوب الأصلية"},
        {kTreaty, "Declaration on Human Rights Defenders",
         "人权维护者宣言|Declaration on Human Rights Defenders"},
        {kTreaty, "United Nations Declaration on Human Rights Education and Training",
         "联合国人权教育和培训宣言|United Nations Declaration on Human Rights Education and Training|"
         "Déclaration des Nations Unies sur l'éducation et la formation aux droits de l'homme"},
        {kTreaty, "Durban Declaration and Programme of Action",
         "德班宣言和行动纲领|Durban Declaration and Programme of Action|Déclaration et Programme d'action de "
         "Durban|"
         "Declaración y Programa de Acción de Durban|Дурбанск* деклараци* и Программ* действий|إعلان وبرنامج "
         "عمل ديربان"},
        {kTreaty, "Beijing Declaration and Platform for Action",
         "北京宣言和行动纲要|Beijing Declaration and Platform for Action|"
         "Déclaration et Programme d'action de Beijing|Declaración y Plataforma de Acción de Beijing|"
         "Пекинск* деклараци* и Платформ* действий|إعلان ومنهاج عمل بيجين"},
        {kTreaty, "2030 Agenda for Sustainable Development",
         "2030年可持续发展议程|联合国2030年可持续发展议程|变革我们的世界：2030年可持续发展议程|2030年议程|"
         "2030 Agenda for Sustainable Development|2030 Agenda|"
         "Programme de développement durable à l'horizon 2030|Programme 2030|"
         "Agenda 2030 para el Desarrollo Sostenible|Agenda 2030|"
         "Повестк* дня в области устойчивого развития на период до 2030 года|"
         "خطة التنمية المستدامة لعام 2030|خطة عام 2030"},
        {kTreaty, "United Nations Millennium Declaration",
         "联合国千年宣言|千年宣言|United Nations Millennium Declaration|Millennium Declaration|"
         "Déclaration du Millénaire|Declaración del Milenio|Деклараци* тысячелетия|إعلان الأمم المتحدة "
         "للألفية"},
        {kTreaty, "Millennium Development Goals",
         "千年发展目标|联合国千年发展目标|Millennium Development Goals|Millennium Development Goal|MDGs|"
         "Objectifs du Millénaire pour le développement|Objectifs du Millénaire|"
         "Objetivos de Desarrollo del Milenio|Цел* в области развития, сформулированн* в Декларации "
         "тысячелетия|Цел* развития тысячелетия|الأهداف الإنمائية للألفية"},
        {kTreaty, "Sustainable Development Goals",
         "可持续发展目标|联合国可持续发展目标|Sustainable Development Goals|Sustainable Development Goal|SDGs|"
         "Objectifs de développement durable|Objectif de développement durable|"
         "Objetivos de Desarrollo Sostenible|Objetivo de Desarrollo Sostenible|"
         "Цел* в области устойчивого развития|أهداف التنمية المستدامة"},
        {kTreaty, "United Nations Millennium Declaration",
         "联合国千年宣言|千年宣言|United Nations Millennium Declaration|Millennium Declaration|"
         "Déclaration du Millénaire|Declaración del Milenio|Деклараци* тысячелетия|إعلان الألفية"},
        {kTreaty, "Addis Ababa Action Agenda",
         "亚的斯亚贝巴行动议程|Addis Ababa Action Agenda|Programme d'action d'Addis-Abeba|"
         "Agenda de Acción de Addis Abeba|Аддис Абебск* программ* действий|خطة عمل أديس أبابا"},
        {kTreaty, "Rome Statute of the International Criminal Court",
         "国际刑事法院罗马规约|罗马规约|Rome Statute of the International Criminal Court|Rome Statute|"
         "Statut de Rome de la Cour pénale internationale|Statut de Rome|"
         "Estatuto de Roma de la Corte Penal Internacional|Estatuto de Roma|Римск* статут*|نظام روما "
         "الأساسي"},
        {kTreaty, "Paris Agreement",
         "巴黎协定|Paris Agreement|Accord de Paris|Acuerdo de París|Парижск* соглашени*|اتفاق باريس"},
        {kTreaty, "United Nations Framework Convention on Climate Change",
         "联合国气候变化框架公约|United Nations Framework Convention on Climate Change|"
         "Convention-cadre des Nations Unies sur les changements climatiques|"
         "Convención Marco de las Naciones Unidas sobre el Cambio Climático|"
         "Рамочн* конвенци* Организации Объединенных Наций об изменении климата|"
         "اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ"},
        {kTreaty, "Rio Declaration on Environment and Development",
         "关于环境与发展的里约宣言|里约环境与发展宣言|Rio Declaration on Environment and Development|"
         "Déclaration de Rio sur l'environnement et le développement|"
         "Declaración de Río sobre el Medio Ambiente y el Desarrollo|Рио-де-Жанейрск* деклараци*"},
        {kTreaty, "Agenda 21", "21世纪议程|Agenda 21|Action 21|Programa 21"},
        {kTreaty, "Sendai Framework for Disaster Risk Reduction 2015-2030",
         "2015-2030年仙台减少灾害风险框架|仙台减少灾害风险框架|仙台框架|Sendai Framework for Disaster Risk "
         "Reduction 2015-2030|"
         "Sendai Framework for Disaster Risk Reduction|Sendai Framework|"
         "Cadre de Sendai pour la réduction des risques de catastrophe … 2015-2030|"
         "Cadre de Sendai pour la réduction des risques de catastrophe|Cadre d'action de Sendai|Cadre de Sendai|"
         "Marco de Sendái para la Reducción del Riesgo de Desastres 2015-2030|"
         "Marco de Sendái para la Reducción del Riesgo de Desastres|Marco de Sendái|Marco de Sendai|"
         "Сендайск* рамочн* программ*|إطار سنداي للحد من مخاطر الكوارث|إطار سنداي"},
        {kTreaty, "United Nations Standard Minimum Rules for the Treatment of Prisoners",
         "联合国囚犯待遇最低限度标准规则|囚犯待遇最低限度标准规则|纳尔逊·曼德拉规则|纳尔逊曼德拉规则|曼德拉规则|"
         "United Nations Standard Minimum Rules for the Treatment of Prisoners|"
         "Standard Minimum Rules for the Treatment of Prisoners|Nelson Mandela Rules|"
         "Ensemble de règles minima des Nations Unies pour le traitement des détenus|Règles Nelson Mandela|"
         "Reglas Mínimas de las Naciones Unidas para el Tratamiento de los Reclusos|Reglas Nelson Mandela|"
         "Минимальн* стандартн* правил* … в отношении обращения с заключенными|Правил* Нельсона Манделы|"
         "قواعد الأمم المتحدة النموذجية الدنيا لمعاملة السجناء|قواعد نيلسون مانديلا"},
        {kTreaty,
         "United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders",
         "联合国女性囚犯待遇和女性罪犯非拘禁措施规则|曼谷规则|"
         "United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders|"
         "Bangkok Rules|Règles de Bangkok|Reglas de Bangkok|Бангкокск* правил*|قواعد بانكوك"},
        {kTreaty, "Geneva Convention relative to the Protection of Civilian Persons in Time of War",
         "关于战时保护平民之日内瓦公约|Geneva Convention relative to the Protection of Civilian Persons in Time of War|"
         "Convention de Genève relative à la protection des personnes civiles en temps de guerre|"
         "Convenio de Ginebra relativo a la Protección de Personas Civiles en Tiempo de Guerra|"
         "Женевск* конвенци* о защите гражданского населения во время войны|"
         "اتفاقية جنيف المتعلقة بحماية المدنيين وقت الحرب"},
        {kTreaty,
         "Relationship Agreement between the United Nations and the International Criminal Court",
         "Relationship Agreement between the United Nations and the International Criminal Court|"
         "联合国与国际刑事法院间关系协定|联合国和国际刑事法院间关系协定|"
         "Accord régissant les relations entre l'Organisation des Nations Unies et la Cour pénale internationale|"
         "Acuerdo de Relación entre las Naciones Unidas y la Corte Penal Internacional"},
        {kTreaty, "Indigenous and Tribal Peoples Convention, 1989 (No. 169)",
         "1989年土著和部落人民公约|土著和部落人民公约|"
         "ILO Indigenous and Tribal Peoples Convention, 1989|Indigenous and Tribal Peoples Convention, 1989|"
         "ILO Indigenous and Tribal Peoples Convention|Indigenous and Tribal Peoples Convention|"
         "Convention … relative aux peuples indigènes et tribaux|Convenio … sobre pueblos indígenas y tribales|"
         "Конвенци* … о коренных народах и народах, ведущих племенной образ жизни|"
         "اتفاقية الشعوب الأصلية والقبلية"},
        {kTreaty, "Guiding Principles on Business and Human Rights",
         "工商企业与人权指导原则|工商业与人权指导原则|Guiding Principles on Business and Human Rights|"
         "Principes directeurs relatifs aux entreprises et aux droits de l'homme|"
         "Principios Rectores sobre las Empresas y los Derechos Humanos"},
        {kTreaty, "Paris Principles",
         "巴黎原则|Paris Principles|Principes de Paris|Principios de París|Парижск* принцип*|مبادئ باريس"},
        {kTreaty, "United Nations Convention against Corruption",
         "联合国反腐败公约|United Nations Convention against Corruption|Convention des Nations Unies contre "
         "la corruption|"
         "Convención de las Naciones Unidas contra la Corrupción|"
         "Конвенци* Организации Объединенных Наций против коррупции|اتفاقية الأمم المتحدة لمكافحة الفساد"},
        {kTreaty, "United Nations Convention against Transnational Organized Crime",
         "联合国打击跨国有组织犯罪公约|United Nations Convention against Transnational Organized Crime|"
         "Convention des Nations Unies contre la criminalité transnationale organisée"},
        {kTreaty, "Geneva Conventions of 12 August 1949",
         "日内瓦四公约|日内瓦公约|日内瓦各公约|Geneva Convention*|Conventions de Genève|Convenios de Ginebra|"
         "Женевск* конвенци*|اتفاقيات جنيف"},
        {kTreaty, "ILO Declaration on Fundamental Principles and Rights at Work",
         "关于工作中基本原则和权利宣言|Declaration on Fundamental Principles and Rights at Work"},
        {kTreaty, "Habitat Agenda",
         "人居议程|Habitat Agenda|Programme pour l'habitat|Programa de Hábitat|"
         "Повестк* дня Хабитат|جدول أعمال الموئل"},
        {kTreaty, "New Urban Agenda", "新城市议程|New Urban Agenda|Nouveau Programme pour les villes"},
        {kTreaty, "Global Compact for Safe, Orderly and Regular Migration",
         "安全、有序和正常移民全球契约|Global Compact for Safe, Orderly and Regular Migration|"
         "Pacte mondial pour des migrations sûres, ordonnées et régulières"},
        {kFund, "United Nations Voluntary Fund for Technical Cooperation in the Field of Human Rights",
         "联合国人权领域技术合作自愿基金|人权领域技术合作自愿基金|联合国人权技术合作自愿基金|"
         "United Nations Voluntary Fund for Technical Cooperation in the Field of Human Rights|"
         "Voluntary Fund for Technical Cooperation in the Field of Human Rights|Voluntary Fund for Technical "
         "Cooperation|"
         "Fonds de contributions volontaires des Nations Unies pour la coopération technique dans le domaine "
         "des droits de "
         "l'homme|"
         "Fondo de contribuciones voluntarias de las Naciones Unidas para la cooperación técnica en la "
         "esfera de los "
         "derechos humanos|"
         "Фонд* добровольных взносов Организации Объединенных Наций для технического сотрудничества в "
         "области прав "
         "человека|"
         "صندوق الأمم المتحدة للتبرعات للتعاون التقني في ميدان حقوق الإنسان|"
         "صندوق الأمم المتحدة للتبرعات من أجل التعاون التقني في ميدان حقوق الإنسان"},
        {kFund,
         "Voluntary Fund for Financial and Technical Assistance in the Implementation of the Universal "
         "Periodic Review",
         "为执行普遍定期审议提供财政和技术援助自愿基金|普遍定期审议执行工作财政和技术援助自愿基金|"
         "为落实普遍定期审议提供财政和技术援助自愿基金|普遍定期审议财政和技术援助自愿基金|"
         "Voluntary Fund for Financial and Technical Assistance in the Implementation of the Universal "
         "Periodic Review|"
         "Voluntary Fund for Financial and Technical Assistance|"
         "Fonds de contributions volontaires pour l'assistance financière et technique|"
         "Fondo de contribuciones voluntarias para la asistencia financiera y técnica|"
         "صندوق التبرعات للمساعدة المالية والتقنية"},
        {kFund, "Voluntary Fund for Participation in the Universal Periodic Review",
         "普遍定期审议参与自愿基金|参加普遍定期审议自愿基金|Voluntary Fund for Participation in the "
         "Universal Periodic Review|"
         "Voluntary Fund for Participation in the Universal Periodic Review mechanism"},
        {kFund, "United Nations Voluntary Trust Fund on Contemporary Forms of Slavery",
         "联合国当代形式奴隶制问题自愿信托基金|当代形式奴隶制问题自愿信托基金|"
         "United Nations Voluntary Trust Fund on Contemporary Forms of Slavery|"
         "Voluntary Trust Fund on Contemporary Forms of Slavery|"
         "Fonds de contributions volontaires des Nations Unies pour la lutte contre les formes contemporaines "
         "d'esclavage|"
         "Fondo Fiduciario de Contribuciones Voluntarias de las Naciones Unidas para Luchar contra las Formas "
         "Contemporáneas de la Esclavitud|"
         "Целев* фонд* добровольных взносов … по современным формам рабства|"
         "صندوق الأمم المتحدة الاستئماني للتبرعات المتعلق بأشكال الرق المعاصرة|"
         "صندوق التبرعات الاستئماني … أشكال الرق المعاصرة"},
        {kFund,
         "Voluntary Technical Assistance Trust Fund to Support the Participation of Least Developed Countries and "
         "Small Island Developing States in the Work of the Human Rights Council",
         "支持最不发达国家和小岛屿发展中国家参与人权理事会工作自愿技术援助信托基金|"
         "支持最不发达国家和小岛屿发展中国家参加人权理事会工作自愿技术援助信托基金|"
         "Voluntary Technical Assistance Trust Fund to Support the Participation of Least Developed Countries and "
         "Small Island Developing States in the Work of the Human Rights Council|"
         "Voluntary Technical Assistance Trust Fund to Support the Participation of Least Developed Countries and "
         "Small Island Developing States|"
         "Fonds d'affectation spéciale pour l'assistance technique à titre volontaire|"
         "Fondo Fiduciario de Asistencia Técnica de Contribuciones Voluntarias"},
        {kFund, "United Nations Voluntary Fund for Victims of Torture",
         "联合国援助酷刑受害者自愿基金|援助酷刑受害者自愿基金|United Nations Voluntary Fund for Victims of "
         "Torture|"
         "Voluntary Fund for Victims of Torture|"
         "Fonds de contributions volontaires des Nations Unies pour les victimes de la torture|"
         "Fondo de contribuciones voluntarias de las Naciones Unidas para las víctimas de la tortura"},
        {kFund, "United Nations Peace and Development Trust Fund",
         "中国联合国和平与发展基金|中国联合国和平发展基金|联合国和平与发展信托基金|United Nations Peace and "
         "Development Trust Fund|"
         "Peace and Development Trust Fund"},
        {kFund, "South-South Cooperation Assistance Fund",
         "南南合作援助基金|South-South Cooperation Assistance Fund"},
        {kFund, "Green Climate Fund",
         "绿色气候基金|Green Climate Fund|Fonds vert pour le climat|Fondo Verde para el Clima|Зелен* "
         "климатическ* фонд*|"
         "الصندوق الأخضر للمناخ"},
        {kFund, "Global Fund to Fight AIDS, Tuberculosis and Malaria",
         "全球抗击艾滋病、结核病和疟疾基金|Global Fund to Fight AIDS, Tuberculosis and Malaria|"
         "Fonds mondial de lutte contre le sida, la tuberculose et le paludisme"},
    };
    return table;
}

const PhraseIndex& instrumentIndex() {
    static const PhraseIndex index = [] {
        PhraseIndex phrases;
        for (size_t i = 0; i < instruments().size(); ++i) {
            for (const QString& wording : QString::fromUtf8(instruments()[i].wordings).split(u'|')) {
                phrases.add(wording, int(i));
            }
        }
        return phrases;
    }();
    return index;
}

} // namespace duikan

package hk.ipo.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.delivery.Format;
import hk.ipo.delivery.mail.MailAddress;
import hk.ipo.delivery.mail.Recipient;
import hk.ipo.render.Wording;
import hk.ipo.report.Language;
import hk.ipo.report.section.DealScope;
import hk.ipo.report.section.Dimension;
import hk.ipo.report.section.Each;
import hk.ipo.report.section.Outline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ReportYamlTest {

    @Test
    void anEditionIsItsSectionsInTheirOrderAndWhatIsChangedOfThem() {
        EditionTemplate brief =
                read("""
                                editions:
                                  brief:
                                    title: {en: Brief, zh-Hant: 摘要, zh-Hans: 摘要}
                                    contents: false
                                    appendix: false
                                    languages: [zh-Hans, en]
                                    formats: [pdf]
                                    sections:
                                      - month
                                      - section: headline
                                        title: Overview
                                        notes: [Made up]
                                        tables: [headline.comparison]
                                    recipients:
                                      - {address: desk@example.com}
                                      - address: a.b@example.com
                                        name: 市場部
                                        language: zh-Hant
                                        files: links
                                """)
                        .getFirst();

        assertThat(brief.id()).isEqualTo("brief");
        assertThat(brief.outline().choices())
                .extracting(Outline.Choice::section)
                .containsExactly("month", "headline");
        assertThat(brief.outline().choices().get(1).tables())
                .contains(List.of("headline.comparison"));
        assertThat(brief.outline().choices().get(1).place()).isEqualTo("report.yaml:13:17");
        assertThat(brief.outline().guise().contents()).isFalse();
        assertThat(brief.outline().guise().appendix()).isFalse();
        assertThat(
                        Wording.of(Language.SIMPLIFIED_CHINESE)
                                .say(brief.outline().guise().title().orElseThrow()))
                .isEqualTo("摘要");
        assertThat(brief.outline().scope()).isEmpty();
        assertThat(brief.languages())
                .containsExactly(Language.SIMPLIFIED_CHINESE, Language.ENGLISH);
        assertThat(brief.formats()).containsExactly(Format.PDF);
        assertThat(brief.recipients())
                .containsExactly(
                        new Recipient(
                                MailAddress.of("desk@example.com"),
                                Language.ENGLISH,
                                Recipient.Files.ATTACHED),
                        new Recipient(
                                new MailAddress("a.b@example.com", Optional.of("市場部")),
                                Language.TRADITIONAL_CHINESE,
                                Recipient.Files.LINKED));
    }

    @Test
    void operatorsStandBesideTheEditions() {
        ReportYaml yaml =
                yaml(
                        """
                        operators: [{address: ops@example.com, language: zh-Hans}]
                        editions: {full: {}}
                        """);

        assertThat(yaml.operators())
                .containsExactly(
                        new Recipient(
                                MailAddress.of("ops@example.com"),
                                Language.SIMPLIFIED_CHINESE,
                                Recipient.Files.ATTACHED));
        assertThat(yaml("editions: {full: {}}").operators()).isEmpty();
    }

    @Test
    void withoutSectionsAnEditionHasThemAllAndOneAboutSomeDealsAllThatCanBeSaidOfThem() {
        List<EditionTemplate> editions =
                read(
                        """
                        editions:
                          full: {sections: all}
                          gem: {title: GEM, deals: {name: GEM deals, board: [GEM]}}
                        """);

        assertThat(editions.get(0).outline()).isEqualTo(Outline.FULL);
        assertThat(editions.get(1).outline().choices()).hasSize(22);
        assertThat(editions.get(1).outline().choices())
                .extracting(Outline.Choice::section)
                .doesNotContain("claims", "pipeline", "annual");
    }

    @Test
    void anEntryMayStandForAnEditionOfEachValue() {
        EditionTemplate sponsors =
                read("""
                                editions:
                                  sponsor:
                                    each: sponsor
                                    at-least: 3
                                    title: {en: 'Brought by {value}', zh-Hant: '{value}保薦', zh-Hans: '{value}保荐'}
                                    deals: {name: 'Deals of {value}', board: [MAIN]}
                                    sections: [headline]
                                    recipients:
                                      - {address: all@example.com}
                                      - {address: one@example.com, values: [BNP Paribas]}
                                """)
                        .getFirst();

        Each each = sponsors.plan().each().orElseThrow();
        assertThat(each.by()).isEqualTo(Dimension.SPONSOR);
        assertThat(each.atLeast()).isEqualTo(3);
        assertThat(each.deals().in(Language.ENGLISH)).isEqualTo("Deals of {value}");
        assertThat(sponsors.outline().scope().orElseThrow().conditions())
                .extracting(DealScope.Condition::dimension)
                .containsExactly(Dimension.BOARD);
        assertThat(sponsors.recipients())
                .extracting(Recipient::values)
                .containsExactly(Set.of(), Set.of("BNP Paribas"));
    }

    @Test
    void ofEachValueWithoutMoreThereIsAnEditionWithAllThatCanBeSaidOfItsDeals() {
        EditionTemplate boards =
                read("editions: {board: {each: board, title: 'Listings, {value}'}}").getFirst();

        Each each = boards.plan().each().orElseThrow();
        assertThat(each.atLeast()).isEqualTo(1);
        assertThat(each.deals().in(Language.SIMPLIFIED_CHINESE)).isEqualTo("{value}");
        assertThat(boards.outline().scope()).isEmpty();
        assertThat(boards.outline().choices()).hasSize(22);
    }

    @Test
    void aMisspeltSectionIsNamedWithItsPlaceAndTheNearestName() {
        assertThatThrownBy(
                        () ->
                                read(
                                        """
                                        editions:
                                          full:
                                            sections:
                                              - headlin
                                        """))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessage(
                        "report.yaml:4:9: unknown section 'headlin' (headline?): one of headline,"
                                + " claims, bridge, changes, concentration, issuer-type, board, month, industry,"
                                + " size, first-day, demand, pricing, sponsors, accountants, pipeline,"
                                + " time-to-list, results, lock-up, placings, market-value,"
                                + " over-allotments, annual, ledger, method expected");
    }

    @Test
    void aSectionAboutTheWholeMarketCannotBeSaidOfSomeDeals() {
        assertThatThrownBy(
                        () ->
                                read(
                                        """
                                        editions:
                                          gem:
                                            title: GEM
                                            deals: {name: GEM deals, board: [GEM]}
                                            sections: [headline, claims]
                                        """))
                .hasMessageStartingWith(
                        "report.yaml:5:26: the section claims is about the whole market and cannot"
                                + " be said of some deals: one of headline, bridge, changes,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                          | report.yaml:1:1: the key 'editions' is missing
                    {edition: {}}                               | report.yaml:1:2: unknown key 'edition' (editions?): one of editions, operators expected
                    {editions: {}}                              | report.yaml: an edition expected
                    {editions: [full]}                          | report.yaml:1:12: keys with values expected
                    {editions: {Full: {}}}                      | report.yaml:1:13: a name of small letters, digits and hyphens expected, such as a-plus-h, not 'Full'
                    {editions: {../x: {}}}                      | report.yaml:1:13: a name of small letters, digits and hyphens expected, such as a-plus-h, not '../x'
                    {editions: {all: {}}}                       | report.yaml:1:13: a name of small letters, digits and hyphens expected, such as a-plus-h, not 'all'
                    {editions: {a: {}, a: {}}}                  | report.yaml:1:20: the key 'a' stands here a second time
                    {editions: {a: {section: x}}}               | report.yaml:1:17: unknown key 'section' (sections?): one of title, sections, deals, each, at-least, contents, appendix, languages, formats, recipients expected
                    {editions: {a: {sections: []}}}             | report.yaml:1:27: a list of at least one item expected
                    {editions: {a: {sections: [month, month]}}} | report.yaml:1:35: the section month stands here a second time
                    {editions: {a: {title: {en: A}}}}           | report.yaml:1:24: the key 'zh-Hant' is missing
                    {editions: {a: {title: "A\\nB"}}}           | report.yaml:1:24: one line of at most 1000 characters expected
                    {editions: {a: {appendix: no}}}             | report.yaml:1:27: unknown answer 'no': one of true, false expected
                    {editions: {a: {languages: [fr]}}}          | report.yaml:1:29: unknown language 'fr': one of en, zh-Hant, zh-Hans expected
                    {editions: {a: {formats: [xls]}}}           | report.yaml:1:27: unknown format 'xls' (xlsx?): one of xlsx, pdf, json expected
                    {editions: {a: {deals: {name: X, board: [GEM]}}}} | report.yaml:1:13: an edition about some deals needs a 'title' that says so
                    {editions: {a: {deals: {name: X}}}}         | report.yaml:1:24: one of industry, issuer-type, board, chapter expected
                    {editions: {a: {deals: {board: [GEM]}}}}    | report.yaml:1:24: the key 'name' is missing
                    {editions: {a: {deals: {issuer-type: [H]}}}} | report.yaml:1:39: unknown issuer type 'H': one of A_PLUS_H, A_SHARE_SPIN_OFF, H_SHARE, OTHER expected
                    {editions: {a: {deals: {chapter: [18B]}}}}  | report.yaml:1:35: unknown chapter '18B' (18A?): one of 18A, 18C expected
                    {editions: {a: {title: "{value}"}}}         | report.yaml:1:24: {value} goes with 'each' only
                    {editions: {a: {at-least: 3}}}              | report.yaml:1:27: 'at-least' goes with 'each' only
                    {editions: {a: {each: sponsors}}}           | report.yaml:1:23: unknown dimension 'sponsors' (sponsor?): one of industry, issuer-type, board, chapter, sponsor, accountant, market, stock-code expected
                    {editions: {a: {each: board, at-least: 0}}} | report.yaml:1:40: a number of deals from 1 to 999999 expected, not '0'
                    {editions: {a: {each: board}}}              | report.yaml:1:13: an edition about some deals needs a 'title' that says so
                    {editions: {a: {each: board, title: {en: "{value}", zh-Hant: 板, zh-Hans: 板}}}} | report.yaml:1:37: with 'each', {value} expected in every language
                    {editions: {a: {each: board, title: "{value}", deals: {name: Deals}}}} | report.yaml:1:62: with 'each', {value} expected in every language
                    {editions: {full: {each: board, title: "{value}"}}} | report.yaml:1:13: the edition full is about everything: another name expected
                    {editions: {a-b: {}, a: {each: board, title: "{value}"}}} | report.yaml:1:13: names that begin with a- are those of the editions of each a
                    {editions: {a: {each: board, title: "{value}", sections: [claims]}}} | report.yaml:1:59: the section claims is about the whole market and cannot be said of some deals: one of headline, bridge, changes, concentration, issuer-type, board, month, industry, size, first-day, demand, pricing, sponsors, accountants, time-to-list, results, lock-up, placings, market-value, over-allotments, ledger, method expected
                    {editions: {a: {each: board, title: "{value}", recipients: [{address: x@y.z, values: [main]}]}}} | report.yaml:1:87: unknown board 'main' (MAIN?): one of MAIN, GEM expected
                    {editions: {a: {recipients: [{address: x@y.z, values: [MAIN]}]}}} | report.yaml:1:47: unknown key 'values': one of address, name, language, files expected
                    {editions: {a: {recipients: [{address: "x@y.z\\nBcc: a@b.c"}]}}} | report.yaml:1:40: a mail address expected, not 'x@y.z\\nBcc: a@b.c'
                    {editions: {a: {recipients: [{address: x@y.z, files: link}]}}} | report.yaml:1:54: unknown delivery 'link' (links?): one of attachments, links expected
                    {editions: {a: {recipients: [{address: x@y.z, name: "a<b"}]}}} | report.yaml:1:53: a name of one line without <, > and " expected
                    {editions: {a: {recipients: [{address: x@y.z}, {address: X@Y.Z}]}}} | report.yaml:1:48: X@Y.Z is on this list before
                    {editions: {a: {}}, operators: [{adress: x@y.z}]} | report.yaml:1:34: unknown key 'adress' (address?): one of address, name, language, files expected
                    """)
    void whateverIsWrongIsNamedWithItsPlaceAndWhatIsAllowed(String yaml, String complaint) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessage(complaint.replace("\\n", "\n"));
    }

    @Test
    void whatIsNoYamlIsSaidWithItsPlace() {
        assertThatThrownBy(() -> read("editions:\n  full: {sections: [month"))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageStartingWith("report.yaml:2:26: ");
        assertThatThrownBy(() -> read("# nothing\n")).hasMessage("report.yaml: it is empty");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        byte[] big5 = {(byte) 0xA4, (byte) 0xA4};

        assertThatThrownBy(() -> new ReportYaml(new TemplateFile("report.yaml", big5)).editions())
                .hasMessage("report.yaml: text in UTF-8 expected");
    }

    private static List<EditionTemplate> read(String yaml) {
        ReportYaml file = yaml(yaml);
        file.operators();
        return file.editions();
    }

    private static ReportYaml yaml(String yaml) {
        return new ReportYaml(
                new TemplateFile("report.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }
}

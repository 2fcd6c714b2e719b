using System.Globalization;
using NewsArchive.Model;
using NewsArchive.Reading;
using NewsArchive.Text;
using Xunit;

namespace NewsArchive.Tests.Reading;

public class HeaderReaderTests
{
    private const string Body = "The ferry to Westmere left the quay at six in the morning, and nobody on board had paid the new fare, said the woman who sells the tickets and who has done so for twenty years, in good weather and in bad.";

    [Theory]
    [InlineData("---\nlang: de\n---\n\n", "de")]
    [InlineData("---\nlanguage: \"pt-BR\"\n---\n\n", "pt")]
    [InlineData("Title: A ferry\nLanguage: EN_us\n\n", "en")]
    [InlineData("---\nlang: German\n---\n\n", "en")]
    [InlineData("---\nlang: a day\n---\n\n", "en")]
    [InlineData("---\nlang:\n---\n\n", "en")]
    public void A_header_may_name_the_language(string head, string language)
    {
        var article = ArticleReader.Read(SourceContent.Of("a.txt", System.Text.Encoding.UTF8.GetBytes(head + Body)));
        Assert.Equal(language, article.Language);
        Assert.Equal(language is "de" or "pt" || head.StartsWith("Title", StringComparison.Ordinal), article.Fields.Any(field => field.Name == "language"));
    }

    private const string Summed = "A ferry for nobody\n\nThe ferry to Westmere left the quay at six in the morning with nobody on board who had paid the new fare.\n\n";

    /// <summary>What stands before the body, the day, the rule.</summary>
    public static TheoryData<string, string, string> Dated => new()
    {
        { "date 2022-03-01 ", "2022-03-01", "header" },
        { "\uFEFF date 2022-03-01 ", "2022-03-01", "header" },
        { "date 2023-10-30 21:43 Uhr. ", "2023-10-30", "header" },
        { "---\ntitle: \"A ferry\"\ndate: 2022-03-01T10:00:00Z\nauthor: Orla Tamsin\n---\n\n", "2022-03-01", "front_matter" },
        { "Title: A ferry\nDate: March 1, 2022\nAuthor: Orla Tamsin\nSource: https://westmere.example\n\n", "2022-03-01", "key_value" },
        { "Titre : Le bac\nDate : 1er mars 2022\n\n", "2022-03-01", "key_value" },
        { "Published: March 1, 2022\n\n", "2022-03-01", "label" },
        { "Published on 1 March 2022 at 10:15 GMT\n\n", "2022-03-01", "label" },
        { "Posted by Orla Tamsin on 1 Mar 2022\n\n", "2022-03-01", "label" },
        { "Veröffentlicht am 1. März 2022 um 10:15 Uhr\n\n", "2022-03-01", "label" },
        { "Erschienen am 1. März 2022 im Format Hafen\n\n", "2022-03-01", "label" },
        { "Publié le 1er mars 2022 à 10h15\n\n", "2022-03-01", "label" },
        { "Publié le 01/03/2022 à 10h15, mis à jour le 02/03/2022 à 8h\n\n", "2022-03-01", "label" },
        { "Publié le mardi 1 mars 2022 à 10h15, mis à jour le mercredi 2 mars 2022 à 8h00\n\n", "2022-03-01", "label" },
        { "Posté le 1 mars 2022 par Luc\n\n", "2022-03-01", "label" },
        { "A ferry\n\n公開日：2022年3月1日\n\n", "2022-03-01", "label" },
        { "入力 2022.03.01 10:15\n\n", "2022-03-01", "label" },
        { "1 Mart 2022 Salı 10:15\n\n", "2022-03-01", "date_line" },
        { "di 1 mrt 2022, 10:15\n\n", "2022-03-01", "date_line" },
        { "PUBLISHED: March 1, 2022 at 10:15 a.m. | UPDATED: March 2, 2022 at 8:00 a.m.\n\n", "2022-03-01", "label" },
        { "First published on Tue 1 Mar 2022 10.15 GMT\n\n", "2022-03-01", "label" },
        { "Written by Orla Tamsin on 1 March 2022. Posted in Harbour\n\n", "2022-03-01", "byline" },
        { "Ferry leaves\n\nIssue 12 (March 1, 2022)\n\n", "2022-03-01", "date_line" },
        { "Ferry leaves\n\n20220301\n\n", "2022-03-01", "date_line" },
        { "Ferry leaves\n\nStory date: March 1, 2022\n\n", "2022-03-01", "label" },
        { "Ferry leaves\n\nPublish Date: Mar 1, 2022 | Updated: 10:21 IST\n\n", "2022-03-01", "label" },
        { "Ferry leaves\n\n(March 1, 2022) ", "2022-03-01", "dateline" },
        { "Submitted by Orla Tamsin on Tue, 03/01/2022 - 10:15\n\n", "2022-03-01", "byline" },
        { "March 1, 2022 Orla Tamsin Leave a comment\n\n", "2022-03-01", "date_line" },
        { "Publicado el 1 de marzo de 2022\n\n", "2022-03-01", "label" },
        { "Publicado em 1 de março de 2022 às 10h15\n\n", "2022-03-01", "label" },
        { "Pubblicato il 1 marzo 2022\n\n", "2022-03-01", "label" },
        { "Gepubliceerd op 1 maart 2022 om 10:15\n\n", "2022-03-01", "label" },
        { "Data publikacji: 1 marca 2022, 10:15\n\n", "2022-03-01", "label" },
        { "Опубликовано: 1 марта 2022 г. в 10:15\n\n", "2022-03-01", "label" },
        { "公開日：2022年3月1日 10時15分\n\n", "2022-03-01", "label" },
        { "2022年3月1日 10時15分\n\n", "2022-03-01", "date_line" },
        { "2022年3月1日（火）10:15 配信\n\n", "2022-03-01", "date_line" },
        { "2022年3月1日10時15分 港町新聞\n\n", "2022-03-01", "date_line" },
        { "2022.03.01 火曜 10:15\n\n", "2022-03-01", "date_line" },
        { "更新：2022年3月2日 公開：2022年3月1日\n\n", "2022-03-01", "label" },
        { "港町新聞 2022年3月1日 10時15分\n\n", "2022-03-01", "date_line" },
        { "[2022-03-01]\n\n", "2022-03-01", "date_line" },
        { "Dienstag, 1. März 2022 - Hafen\n\n", "2022-03-01", "date_line" },
        { "Jule Hafenkamp, 01.03.2022\n\n", "2022-03-01", "date_line" },
        { "Westmere - 01. März 2022\n\n", "2022-03-01", "date_line" },
        { "Artikel vom 01.03.2022\n\n", "2022-03-01", "label" },
        { "Mardi 1 mars 2022 | Maëlle Corbusson\n\n", "2022-03-01", "date_line" },
        { "Le 1 mars 2022 à 10:15\n\n", "2022-03-01", "date_line" },
        { "Mis en ligne le 1er mars 2022\n\n", "2022-03-01", "label" },
        { "Article publié le 1er mars 2022\n\n", "2022-03-01", "label" },
        { "Par Maëlle Corbusson - Publié le 1er mars 2022 à 10h15 - Mis à jour le 2 mars 2022 à 8h\n\n", "2022-03-01", "byline" },
        { "Am 1. März 2022\n\n", "2022-03-01", "date_line" },
        { "Mar 1, 2022 · 4 min read\n\n", "2022-03-01", "date_line" },
        { "Mar 1, 2022, 10:15am EST\n\n", "2022-03-01", "date_line" },
        { "Posted: 10:15 AM, Mar 01, 2022\n\n", "2022-03-01", "label" },
        { "March 1, 2022 / 10:15 AM / CBX\n\n", "2022-03-01", "date_line" },
        { "Tue., March 1, 2022\n\n", "2022-03-01", "date_line" },
        { "This article was published on March 1, 2022\n\n", "2022-03-01", "label" },
        { "Publicação: 01/03/2022 10:15\n\n", "2022-01-03", "label" },
        { "2022/03/01 10:15\n\n", "2022-03-01", "date_line" },
        { "发布时间：2022-03-01 10:15 来源：海湾日报\n\n", "2022-03-01", "label" },
        { "입력 2022.03.01 10:15 수정 2022.03.02 08:00\n\n", "2022-03-01", "label" },
        { "By Orla Tamsin | March 1, 2022\n\n", "2022-03-01", "byline" },
        { "By Orla Tamsin, Westmere Courier Published 10:15 a.m. ET March 1, 2022 | Updated 3:20 p.m. ET March 2, 2022\n\n", "2022-03-01", "byline" },
        { "Von Jule Hafenkamp - 01.03.2022, 10:15 Uhr | 0 Kommentare\n\n", "2022-03-01", "byline" },
        { "Por Redacción El Muelle 2 - 1 Marzo, 2022 0 30\n\n", "2022-03-01", "byline" },
        { "Par Maëlle Corbusson, le 1er mars 2022 à 10:15\n\n", "2022-03-01", "byline" },
        { "3 марта 2022, 18:47 • Зоя Перелётова • 3375\n\n", "2022-03-03", "date_line" },
        { "Orla Tamsin (@orla_tamsin) 12 minutes ago Tue 1st March 2022\n\n", "2022-03-01", "date_line" },
        { "March 1, 2022\n\n", "2022-03-01", "date_line" },
        { "Tuesday, 1 March 2022 10:15\n\n", "2022-03-01", "date_line" },
        { "01.03.2022\n\n", "2022-03-01", "date_line" },
        { "Stand: 01.03.2022, 10:15 Uhr\n\n", "2022-03-01", "label" },
        { "A ferry for nobody\n\nBy Orla Tamsin\n\nMarch 1, 2022\n\n", "2022-03-01", "date_line" },
        { "A ferry for nobody\n\nUpdated: March 2, 2022\n\nPublished: March 1, 2022\n\n", "2022-03-01", "label" },
        { "Updated: March 2, 2022\n\n", "2022-03-02", "update" },
        { Summed + "March 1, 2022\n\n", "2022-03-01", "date_line" },
        { Summed + "By Orla Tamsin\n\n1. März 2022, 10:15 Uhr\n\n2. März 2022\n\n", "2022-03-01", "date_line" },
        { Summed + "| Le 1 mars 2022\n\n", "2022-03-01", "date_line" },
        { Summed + "By Orla Tamsin | 1 March 2022\n\n", "2022-03-01", "byline" },
        { Summed + "Updated: March 2, 2022\n\nPublished: March 1, 2022\n\n", "2022-03-01", "label" },
        { "A ferry\n\nWESTMERE Tue Mar 1, 2022 4:33pm GMT\n\n", "2022-03-01", "date_line" },
        { "A ferry\n\nWESTMERE, Northland/HALE Tue Mar 1, 2022 4:33pm GMT\n\n", "2022-03-01", "date_line" },
        { "Hafenstadt, 01.03.2022, 058/22\n\n", "2022-03-01", "date_line" },
        { "A ferry\n\n1. März 2022,\n\n", "2022-03-01", "date_line" },
        { "Latest update March 2, 2022 12:49 AM\n\n", "2022-03-02", "update" },
        { "Erstveröffentlichung: 1. März 2022\n\n", "2022-03-01", "label" },
        { "WESTMERE, March 1, 2022 (Reuters) - ", "2022-03-01", "dateline" },
        { "ОЛЬМИНО, 1 марта 2022 года — РИА Ольмино. ", "2022-03-01", "dateline" },
    };

    /// <summary>Openings that name no day of publication.</summary>
    public static TheoryData<string> Undated =>
    [
        "",
        Summed + "Photo: Orla Tamsin, March 1, 2022\n\n",
        Summed + "March 1, 2022\n\nThe pumps were switched on.\n\nMarch 2, 2022\n\nThe pumps were switched off.\n\n",
        Summed + "The council met, and the fare was left as it had been since the ferry was bought, which was a long time ago.\n\nMarch 1, 2022\n\n",
        "How the storm of March 1, 2022 changed Westmere\n\n",
        "Remembering March 1, 2022\n\n",
        "On March 1, 2022 the council met.\n\n",
        "March 1, 2022 was a cold day in Westmere.\n\n",
        "The quay was built on 1 March 1922, and the school on 2 May 1930.\n\n",
        "Le 28 juin 1969 est le point de départ des travaux.\n\n",
        "Rain again. — Orla Tamsin (@orla_tamsin) March 1, 2022\n\n",
        "Rain again.\n\n— Orla Tamsin (@orla_tamsin) March 1, 2022\n\n",
        "— 1 March 2022\n\n",
        "A post shared by Orla Tamsin (@orla_tamsin) on Feb 16, 2020 at 3:02pm PST\n\n",
        "A ferry for nobody\n\nPosted by Orla Tamsin on Tuesday, March 1, 2022\n\n",
        "Updated Nov. 12 at 1:20 pm E.T.\n\n",
        "WESTMERE, March 1 (Reuters) - ",
        "Vom 1. März 2022 an fährt die Fähre wieder.\n\n",
        "Published in Westmere on March 1, 2022, the novel sold few copies and made many enemies.\n\n",
        "2022年3月1日、市は渡し船を再開した。\n\n",
        "2022年3月1日、市は渡し船を再開した\n\n",
        "Date night in Westmere after March 1, 2022 is something else\n\n",
        "Westmere, in the year 1984, had two ferries.\n\n",
        "Deadline: April 29, 2021\n\n",
        "Regatta: April 29, 2021, 7 pm, harbour\n\n",
        "Orla Tamsin (April 29, 1950 – May 1, 2020)\n\n",
        "29 April 1921: the bridge is opened\n\n",
        "Chapter 1: April 29, 1950\n\n",
    ];

    [Theory]
    [MemberData(nameof(Dated))]
    public void The_date_of_an_article_is_read_where_it_is_anchored(string opening, string day, string rule)
    {
        var header = Read(opening + Body);
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), header.Date);
        Assert.Equal(rule, header.DateRule);
    }

    [Theory]
    [MemberData(nameof(Undated))]
    public void A_date_in_running_text_is_not_the_articles(string opening)
    {
        var header = Read(opening + Body);
        Assert.Null(header.Date);
        Assert.Null(header.DateRule);
        Assert.Contains(header.Oddities, oddity => oddity.Rule == DiagnosticRules.NoDate);
    }

    [Theory]
    [InlineData("First published on 3 May 2020", "2020-05-03")]
    [InlineData("Veröffentlicht: 3. Mai 2020", "2020-05-03")]
    [InlineData("Photo: Orla Tamsin, 3 May 2020", null)]
    [InlineData("The next meeting is on 3 May 2020.", null)]
    public void A_label_at_the_foot_dates_the_article(string foot, string? day)
    {
        var header = Read(Body + "\n\n" + foot);
        Assert.Equal(day, header.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.True(header.Span.IsEmpty);
    }

    [Theory]
    [InlineData("By Orla Tamsin | March 1, 2022\n\n", "By Orla Tamsin")]
    [InlineData("Posted by Orla Tamsin on 1 Mar 2022\n\n", "by Orla Tamsin")]
    [InlineData("1.03.2022 par Maëlle Corbusson\n\n", "par Maëlle Corbusson")]
    [InlineData("Von Jule Hafenkamp am 01.03.2022, 10:15 | 0 Meinungen\n\n", "Von Jule Hafenkamp")]
    [InlineData("date 2022-03-01 A ferry\n\nBy Orla Tamsin\n\n", "By Orla Tamsin")]
    [InlineData("date 2022-03-01 A ferry\n\nBy the river it rained\n\n", null)]
    public void The_line_that_names_the_writer_is_the_byline(string opening, string? byline) => Assert.Equal(byline, Read(opening + Body).Byline);

    [Theory]
    [InlineData("WESTMERE, March 1 (Reuters) - ", "WESTMERE, March 1 (Reuters)")]
    [InlineData("SEATTLE/WASHINGTON (Reuters) - ", "SEATTLE/WASHINGTON (Reuters)")]
    [InlineData("GADSDEN, Ala. (AP) — ", "GADSDEN, Ala. (AP)")]
    [InlineData("(CNN) ", "(CNN)")]
    [InlineData("DENVER (KDVR) – ", "DENVER (KDVR)")]
    [InlineData("KYIV — ", "KYIV")]
    [InlineData("Berlin (dpa) - ", "Berlin (dpa)")]
    [InlineData("КИЕВ. 3 декабря. УНН. ", "КИЕВ. 3 декабря. УНН")]
    [InlineData("ОЛЬМИНО, 1 марта. /ВЕСТНИК/. ", "ОЛЬМИНО, 1 марта. /ВЕСТНИК/")]
    [InlineData("Ольмино. 1 марта. ВЕСТНИК - ", "Ольмино. 1 марта. ВЕСТНИК")]
    [InlineData("Ольмино. 1 марта открыли мост. ", null)]
    [InlineData("EXCLUSIVE – ", null)]
    [InlineData("Sen. Orla Tamsin (R-AL) said that ", null)]
    public void The_place_that_opens_the_first_paragraph_is_the_dateline(string opening, string? dateline)
    {
        var text = "date 2022-03-01 " + opening + Body;
        var header = Read(text);
        Assert.Equal(dateline, header.Dateline);
        Assert.Equal(15, header.Span.End);
    }

    [Theory]
    [InlineData("date 2022-02-30 ", DiagnosticRules.ImpossibleDate)]
    [InlineData("Monday, March 1, 2022\n\n", DiagnosticRules.WeekdayDisagrees)]
    [InlineData("04/05/2022\n\n", DiagnosticRules.AmbiguousDate)]
    public void What_is_odd_about_the_date_is_told(string opening, string rule) =>
        Assert.Equal(rule, Assert.Single(Read(opening + Body).Oddities).Rule);

    [Fact]
    public void The_language_settles_what_comes_first()
    {
        var header = Read("05/04/2022\n\nLe bac de Sauveterre est parti à six heures du matin, et personne à bord n’avait payé le nouveau tarif, dit la dame qui vend les billets depuis vingt ans.");
        Assert.Equal(new DateOnly(2022, 4, 5), header.Date);
        Assert.False(header.DateAmbiguous);
    }

    [Fact]
    public void A_header_claims_its_line_and_no_more()
    {
        const string text = "March 1, 2022\nThe ferry left.";
        var header = Read(text);
        Assert.Equal("March 1, 2022", header.Span.Of(text).ToString());
    }

    private static Header Read(string text) => HeaderReader.Read(text, Passages.Of(text));
}

using System.Globalization;
using NewsArchive.Dates;
using Xunit;

namespace NewsArchive.Tests.Dates;

public class DateReaderTests
{
    /// <summary>Form after form: the text, the day, what is left over.</summary>
    public static TheoryData<string, string, string> Days => new()
    {
        // X: posts, by language
        { "March 1, 2022 Sunday was quiet", "2022-03-01", " Sunday was quiet" },
        { "2019年4月21日日曜日", "2019-04-21", "" },
        { "March 1, 2022", "2022-03-01", "" },
        { "1 September 2018", "2018-09-01", "" },
        { "7 Oct 2016", "2016-10-07", "" },
        { "27. August 2016", "2016-08-27", "" },
        { "1 octobre 2018", "2018-10-01", "" },
        { "3 août 2018", "2018-08-03", "" },
        { "1 de junio de 2018", "2018-06-01", "" },
        { "3 de setembro de 2014", "2014-09-03", "" },
        { "1 gennaio 2018", "2018-01-01", "" },
        { "1 de maig de 2018", "2018-05-01", "" },
        { "25 d’agost de 2017", "2017-08-25", "" },
        { "1 d'abril de 2016", "2016-04-01", "" },
        { "9 de març de 2018", "2018-03-09", "" },
        { "1 Mayıs 2018", "2018-05-01", "" },
        { "12 ŞUBAT 2018", "2018-02-12", "" },
        { "3 Kasım 2019", "2019-11-03", "" },
        { "1. huhtikuuta 2019", "2019-04-01", "" },
        { "24 марта 2019 г.", "2019-03-24", "" },
        { "7 июля 2016\nг.", "2016-07-07", "" },
        { "7 июля 2016 г", "2016-07-07", "" },
        { "1 квітня 2020 р.", "2020-04-01", "" },
        { "28 سبتمبر 2018", "2018-09-28", "" },
        { "٢٨ سبتمبر ٢٠١٨", "2018-09-28", "" },
        { "2022年12月30日", "2022-12-30", "" },
        { "2022年 12月 30日", "2022-12-30", "" },
        { "3月 16, 2012", "2012-03-16", "" },
        { "2015, 8月 21", "2015-08-21", "" },
        { "令和4年3月1日", "2022-03-01", "" },
        { "令和元年5月1日", "2019-05-01", "" },
        { "2022년 3월 1일", "2022-03-01", "" },
        { "December 31, 2017Trump s tweet", "2017-12-31", "Trump s tweet" },
        { "December 31, 20172018 will be", "2017-12-31", "2018 will be" },
        { "September 27, 2016.", "2016-09-27", "." },
        { "September 18, 2026 La prima ad aprire", "2026-09-18", " La prima ad aprire" },
        { "9/21/26", "2026-09-21", "" },

        // F: weekdays
        { "Tuesday, March 19, 2019", "2019-03-19", "" },
        { "\u00A0Tuesday, March 19, 2019"[1..], "2019-03-19", "" },
        { "Thursday, 30 April 2020", "2020-04-30", "" },
        { "Freitag, 3. April 2020", "2020-04-03", "" },
        { "Dimanche 21 juillet 2024", "2024-07-21", "" },
        { "mardi 19 janvier 2016", "2016-01-19", "" },
        { "Jueves, 27 de diciembre de 2018", "2018-12-27", "" },
        { "Sexta, 5 de dezembro de 2014", "2014-12-05", "" },
        { "sexta-feira, 5 de dezembro de 2014", "2014-12-05", "" },
        { "Martedì 16 marzo 2021", "2021-03-16", "" },
        { "Zondag 9 mei 2021", "2021-05-09", "" },
        { "27 sierpnia 2015", "2015-08-27", "" },
        { "Вторник, 17 марта 2020 г.", "2020-03-17", "" },
        { "Середа, 1 квітня 2020 р.", "2020-04-01", "" },
        { "п’ятниця, 3 квітня 2020 р.", "2020-04-03", "" },
        { "15 лютого 2017 р.", "2017-02-15", "" },

        // White space of all kinds
        { "March\u00A01,\u00A02022", "2022-03-01", "" },
        { "March\n1, 2022", "2022-03-01", "" },
        { "24\u202Fмарта\u20092019\u00A0г.", "2019-03-24", "" },
        { "\u200E28 سبتمبر 2018"[1..], "2018-09-28", "" },

        // Figures
        { "2022-03-01", "2022-03-01", "" },
        { "2022/03/01", "2022-03-01", "" },
        { "2022.03.01", "2022-03-01", "" },
        { "2022. 3. 1.", "2022-03-01", "." },
        { "3.05.2013", "2013-05-03", "" },
        { "26. 10. 2023", "2023-10-26", "" },
        { "21/09/2016", "2016-09-21", "" },
        { "26-10-2023", "2023-10-26", "" },
        { "17-MAR-1987", "1987-03-17", "" },

        // Other languages and joints
        { "5 Novembre 2014", "2014-11-05", "" },
        { "1er octobre 2018", "2018-10-01", "" },
        { "29th April 2020", "2020-04-29", "" },
        { "April 22nd, 2018", "2018-04-22", "" },
        { "3rd of March 2022", "2022-03-03", "" },
        { "Feb. 19, 2020", "2020-02-19", "" },
        { "02 Feb. 2022", "2022-02-02", "" },
        { "22 Septiembre, 2020", "2020-09-22", "" },
        { "27 de desembre del 2018", "2018-12-27", "" },
        { "2020. március 1", "2020-03-01", "" },
        { "2020. szeptember 15.", "2020-09-15", "." },
        { "5 listopada 2020", "2020-11-05", "" },
        { "5. listopada 2020.", "2020-10-05", "." },
        { "5. listopadu 2020", "2020-11-05", "" },
        { "1 Μαρτίου 2022", "2022-03-01", "" },
        { "1 במרץ 2022", "2022-03-01", "" },
        { "14 फ़रवरी 2020", "2020-02-14", "" },
        { "14 फरवरी 2020", "2020-02-14", "" },
        { "15 كانون الثاني 2020", "2020-01-15", "" },
        { "3 tháng 4, 2020", "2020-04-03", "" },
        { "ngày 3 tháng 4 năm 2020", "2020-04-03", "" },
        { "Thứ Sáu, 3 tháng 4, 2020", "2020-04-03", "" },
        { "Kamis, 02 Nov 2023", "2023-11-02", "" },
        { "den 1 mars 2022"[4..], "2022-03-01", "" },
        { "1 марта 2022 года", "2022-03-01", "" },
        { "2 березня 2022 року", "2022-03-02", "" },
        { "Mittwoch, den 2. März 2022", "2022-03-02", "" },
        { "Mi., 2. März 2022", "2022-03-02", "" },
        { "2022 Mar 1", "2022-03-01", "" },
    };

    /// <summary>With a time of day: the text, the time, the zone.</summary>
    public static TheoryData<string, string, string, string?> Times => new()
    {
        { "Dec 5, 2015 at 1:40pm PST", "2015-12-05", "13:40", "PST" },
        { "Apr 10, 2020 at 11:47am PDT", "2020-04-10", "11:47", "PDT" },
        { "Mär 12, 2018 um 12:30 PDT", "2018-03-12", "12:30", "PDT" },
        { "29 Mars 2017 à 11h25 PDT", "2017-03-29", "11:25", "PDT" },
        { "29 de Ago de 2017 a la(s) 2:21 PDT", "2017-08-29", "02:21", "PDT" },
        { "6 Jun, 2018 a las 8:26 PDT", "2018-06-06", "08:26", "PDT" },
        { "Wrz 28, 2017 o 1:37 PDT", "2017-09-28", "01:37", "PDT" },
        { "27 Sie, 2017 o 7:23 PDT", "2017-08-27", "07:23", "PDT" },
        { "2017 4月 10 8:24午後 PDT", "2017-04-10", "20:24", "PDT" },
        { "2022年3月1日 午後3:05", "2022-03-01", "15:05", null },
        { "2022年3月1日午後3:15", "2022-03-01", "15:15", null },
        { "2022年3月1日 20時15分", "2022-03-01", "20:15", null },
        { "2022年3月1日(火) 20:15", "2022-03-01", "20:15", null },
        { "20 Авг 2019 в 8:43 PDT", "2019-08-20", "08:43", "PDT" },
        { "2024-04-21T06:09:00.000Z", "2024-04-21", "06:09", "Z" },
        { "2018-07-16 11:20:33Z", "2018-07-16", "11:20:33", "Z" },
        { "2024-04-21T06:09:00+02:00", "2024-04-21", "06:09", "+02:00" },
        { "Apr 21, 2024 at 15:09", "2024-04-21", "15:09", null },
        { "April 7, 2025 at 10:41 AM", "2025-04-07", "10:41", null },
        { "7 mai 2025 à 06:06", "2025-05-07", "06:06", null },
        { "3:09 PM · Apr 21, 2024", "2024-04-21", "15:09", null },
        { "午後3:09 · 2024年4月21日", "2024-04-21", "15:09", null },
        { "29 Nisan 2020 Çarşamba 15:59", "2020-04-29", "15:59", null },
        { "1 березня 2022, вівторок, 15:59", "2022-03-01", "15:59", null },
        { "Wed 29 Apr 2020 15.59 BST", "2020-04-29", "15:59", "BST" },
        { "2019年 4月月21日午後7時41分PDT", "2019-04-21", "19:41", "PDT" },
        { "21 Avril 2019 à 11 :25 PDT", "2019-04-21", "11:25", "PDT" },
        { "12:34 - 2018年11月24日", "2018-11-24", "12:34", null },
        { "8:27 - 11. Juli 2017", "2017-07-11", "08:27", null },
        { "10:20 a. m. · 1 mar. 2022", "2022-03-01", "10:20", null },
        { "8:27 AM - 11 Jul 2017", "2017-07-11", "08:27", null },
        { "7:23 PM - Nov 24, 2018", "2018-11-24", "19:23", null },
        { "Wed 29th April 2020 12:05 AM", "2020-04-29", "00:05", null },
        { "03.05.2013, 11:51", "2013-05-03", "11:51", null },
        { "29.04.2020, 15:59 Uhr", "2020-04-29", "15:59", null },
        { "3. maj 2020 kl. 12.30", "2020-05-03", "12:30", null },
        { "3.5.2020 klo 9.05", "2020-05-03", "09:05", null },
        { "09 Jun 2020, 02:32 PM IST", "2020-06-09", "14:32", "IST" },
        { "Kamis, 02 Nov 2023 20:59 WIB", "2023-11-02", "20:59", "WIB" },
        { "March 17, 2020, 5:35 p.m.", "2020-03-17", "17:35", null },
        { "July 25, 2019 | 11:15 PM", "2019-07-25", "23:15", null },
        { "Feb. 19, 2020 4 AM", "2020-02-19", "04:00", null },
        { "04/25/2018 - 7:12pm", "2018-04-25", "19:12", null },
        { "21/08/2016 14h35", "2016-08-21", "14:35", null },
        { "17-MAR-1987 10:02:44.12", "1987-03-17", "10:02:44", null },
        { "Tue Mar 01 12:30:00 +0000 2022", "2022-03-01", "12:30", "+0000" },
        { "April 22nd, 2018 at 9:05pm", "2018-04-22", "21:05", null },
        { "March 1, 2022 at 3:05 pm (GMT+2)", "2022-03-01", "15:05", "GMT+2" },
        { "March 1, 2022 at 3:05 pm E.T.", "2022-03-01", "15:05", "ET" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void A_date_is_read_and_ends_where_it_ends(string text, string day, string left)
    {
        Assert.True(DateReader.TryRead(text, out var match));
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), match.Date);
        Assert.Equal(left, text[match.Length..]);
    }

    [Theory]
    [MemberData(nameof(Times))]
    public void A_time_of_day_belongs_to_its_date(string text, string day, string time, string? zone)
    {
        Assert.True(DateReader.TryRead(text, out var match));
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), match.Date);
        Assert.Equal(TimeOnly.Parse(time, CultureInfo.InvariantCulture), match.Time);
        Assert.Equal(zone, match.Zone);
        Assert.True(text.Length - match.Length <= 1, text[match.Length..]);
    }

    [Theory]
    [InlineData("February 30, 2022")]
    [InlineData("30 février 2022")]
    [InlineData("2022-02-30")]
    [InlineData("31.04.2022")]
    [InlineData("November 9, 201")]
    [InlineData("(Sep 21)")]
    [InlineData("21 sept.")]
    [InlineData("12月30日")]
    [InlineData("Nov. 12 at 1:20 pm")]
    public void A_date_that_names_no_day_is_read_without_one(string text)
    {
        Assert.True(DateReader.TryRead(text, out var match));
        Assert.Null(match.Date);
        Assert.True(text.Length - match.Length <= 1, text[match.Length..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("(")]
    [InlineData("Marching 1, 2022")]
    [InlineData("March")]
    [InlineData("May 2020")]
    [InlineData("1984")]
    [InlineData("12 people")]
    [InlineData("192.168.20.14")]
    [InlineData("99/99/2020")]
    [InlineData("2022")]
    [InlineData("1:40pm PST")]
    [InlineData("so 3 March 2022")]
    [InlineData("the 3 March 2022")]
    [InlineData("٣")]
    [InlineData("2022年")]
    public void What_is_no_date_is_not_read(string text) => Assert.False(DateReader.TryRead(text, out _));

    [Theory]
    [InlineData("05/03/2016", true, "2016-05-03")]
    [InlineData("05/03/2016 10h02", false, "2016-03-05")]
    [InlineData("05/23/2016", false, "2016-05-23")]
    [InlineData("23/05/2016", false, "2016-05-23")]
    [InlineData("05/05/2016", false, "2016-05-05")]
    [InlineData("05.03.2016", false, "2016-03-05")]
    [InlineData("05-03-2016", true, "2016-03-05")]
    public void Day_and_month_that_could_change_places_are_ambiguous(string text, bool ambiguous, string day)
    {
        Assert.True(DateReader.TryRead(text, out var match));
        Assert.Equal(ambiguous, match.Ambiguous);
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), match.Date);
    }

    [Theory]
    [InlineData("Tuesday, March 1, 2022", false)]
    [InlineData("Monday, March 1, 2022", true)]
    [InlineData("2022年3月1日(月)", true)]
    public void A_weekday_is_compared_with_its_date(string text, bool disagrees)
    {
        Assert.True(DateReader.TryRead(text, out var match));
        Assert.Equal(disagrees, match.WeekdayDisagrees);
    }
}

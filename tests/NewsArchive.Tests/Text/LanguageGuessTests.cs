using NewsArchive.Text;
using Xunit;

namespace NewsArchive.Tests.Text;

public class LanguageGuessTests
{
    [Theory]
    [InlineData("en", "The ferry left the quay at six in the morning, and nobody on board had paid the new fare, said the woman who sells the tickets.")]
    [InlineData("fr", "Le bac a quitté le quai à six heures du matin, et personne à bord n’avait payé le nouveau tarif, selon la femme qui vend les billets dans la gare.")]
    [InlineData("de", "Die Fähre legte um sechs Uhr morgens ab, und niemand an Bord hatte den neuen Preis bezahlt, sagte die Frau, die dort seit Jahren die Karten verkauft.")]
    [InlineData("es", "El transbordador salió del muelle a las seis de la mañana y nadie a bordo había pagado la nueva tarifa, según dijo la mujer que vende los billetes en el puerto.")]
    [InlineData("pt", "A barca saiu do cais às seis da manhã e ninguém a bordo tinha pago a nova tarifa, disse a mulher que vende os bilhetes no porto, mas não foi a única.")]
    [InlineData("it", "Il traghetto è partito dal molo alle sei del mattino e nessuno a bordo aveva pagato la nuova tariffa, ha detto la donna che vende i biglietti nel porto.")]
    [InlineData("ca", "El transbordador va sortir del moll a les sis del matí i ningú no havia pagat la nova tarifa, segons la dona que ven els bitllets amb el seu germà al port.")]
    [InlineData("nl", "De veerpont vertrok om zes uur in de ochtend en niemand aan boord had het nieuwe tarief betaald, zei de vrouw die er al jaren de kaartjes verkoopt.")]
    [InlineData("pl", "Prom odpłynął o szóstej rano i nikt na pokładzie nie zapłacił nowej ceny, powiedziała kobieta, która od lat sprzedaje bilety w porcie, ale to nie jest nowe.")]
    [InlineData("tr", "Vapur sabah altıda iskeleden ayrıldı ve gemideki hiç kimse yeni ücreti ödememişti, dedi yıllardır bilet satan bir kadın; bu ücret çok yüksek ama ne olacak, için için gülüyor.")]
    [InlineData("fi", "Lautta lähti kello kuusi aamulla, eikä kukaan ollut maksanut uutta hintaa, mutta se ei ole uutta, sanoi nainen, joka on myynyt lippuja ja myös kahvia.")]
    [InlineData("sv", "Färjan lämnade kajen klockan sex på morgonen, och ingen ombord hade betalat det nya priset, sade kvinnan som säljer biljetter och som inte är förvånad.")]
    [InlineData("da", "Færgen forlod kajen klokken seks om morgenen, og ingen om bord havde betalt den nye pris, sagde kvinden, som sælger billetter og ikke er overrasket efter så mange år; hun blev.")]
    [InlineData("nb", "Fergen forlot kaia klokken seks om morgenen, og ingen om bord hadde betalt den nye prisen, sa kvinnen som selger billetter og ikke er overrasket etter så mange år; hun ble.")]
    [InlineData("cs", "Přívoz odplul v šest hodin ráno a nikdo na palubě nezaplatil nové jízdné, řekla žena, která tam prodává lístky, ale není to jen ona, protože je jich podle ní více.")]
    [InlineData("ro", "Bacul a plecat de la chei la ora șase dimineața și nimeni nu a plătit noul tarif, a spus femeia care vinde bilete în port și care nu este mirată, pentru că au fost mai mulți.")]
    [InlineData("hu", "A komp reggel hatkor indult el a partról, és senki nem fizette ki az új viteldíjat, mondta az asszony, aki a jegyeket árulja, de ez már nem volt meglepő, mert van még más is.")]
    [InlineData("id", "Feri itu berangkat pada pukul enam pagi dan tidak ada yang membayar tarif baru, kata perempuan yang menjual karcis di pelabuhan dengan saudaranya untuk warga.")]
    [InlineData("vi", "Chuyến phà rời bến lúc sáu giờ sáng và không một người nào trên phà đã trả giá vé mới, người phụ nữ bán vé của bến cho biết trong những ngày này.")]
    [InlineData("ru", "Паром отошёл от пристани в шесть утра, и никто на борту не заплатил по новой цене, сказала женщина, которая продаёт билеты, но это не всё, что она сказала.")]
    [InlineData("uk", "Пором відійшов від пристані о шостій ранку, і ніхто на борту не заплатив за новою ціною, сказала жінка, яка продає квитки, але це не все, що вона сказала.")]
    [InlineData("ru", "You can read the others in this series and in that of the fund, and it is for you. Вечером лоцманы вернулись в порт, и никто не знал, как долго ещё будет подниматься вода. Люди стояли на стене и смотрели, как лодки рвутся с канатов. Все молчали, потому что вода уже дошла до складов.")]
    [InlineData("be", "Паром адышоў ад прыстані ў шэсць раніцы, і ніхто на борце не заплаціў па новай цане, сказала жанчына, якая прадае білеты, але гэта не ўсё, што яна сказала.")]
    [InlineData("uk", "Ремонт мосту в Ольмині завершать до весни, і мешканці цього міста вже чекають першого автобуса на той берег річки.")]
    [InlineData("bg", "Фериботът тръгна от кея в шест сутринта и никой на борда не беше платил новата цена, каза жената, която продава билетите, но това не е всичко, което тя каза след това.")]
    [InlineData("el", "Το πλοίο έφυγε από την αποβάθρα στις έξι το πρωί.")]
    [InlineData("he", "המעבורת יצאה מהרציף בשש בבוקר ואיש לא שילם.")]
    [InlineData("ar", "غادرت العبارة الرصيف في السادسة صباحا ولم يدفع أحد من الركاب السعر الجديد، قالت المرأة التي تبيع التذاكر في الميناء على مدى سنوات من العمل مع هذا المكتب.")]
    [InlineData("fa", "کشتی ساعت شش صبح از اسکله راه افتاد و هیچ کس در کشتی کرایه تازه را نداده بود، زنی که بلیت می‌فروشد این را گفت و با ما آن را در میان گذاشت که شد.")]
    [InlineData("hi", "नाव सुबह छह बजे घाट से चली और किसी ने नया किराया नहीं दिया।")]
    [InlineData("ja", "渡し船は朝六時に岸壁を離れ、新しい運賃を払った人はいなかった。")]
    [InlineData("zh", "渡船早上六点离开码头，船上没有人付新的票价。")]
    [InlineData("ko", "나룻배는 아침 여섯 시에 부두를 떠났고 새 요금을 낸 사람은 없었다.")]
    [InlineData("th", "เรือข้ามฟากออกจากท่าตอนหกโมงเช้าและไม่มีใครจ่ายค่าโดยสารใหม่")]
    [InlineData("hy", "Լաստանավը առավոտյան ժամը վեցին հեռացավ նավամատույցից։")]
    [InlineData("ka", "ბორანი დილის ექვს საათზე გავიდა ნავმისადგომიდან.")]
    [InlineData(null, "")]
    [InlineData(null, "Westmere 2022")]
    [InlineData(null, "12:30 — 14:15, 3 4 5")]
    public void The_language_of_prose_is_guessed(string? language, string prose) => Assert.Equal(language, LanguageGuess.Of(prose));
}

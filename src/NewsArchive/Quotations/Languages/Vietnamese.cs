using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Vietnamese news.</summary>
internal static class Vietnamese
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "vi",
        (Cue, "nói biết viết hỏi đáp kể bố sẻ định mạnh thêm thích cáo rằng"),
        (Label | Cue, "gọi tên"),
        (According, "theo"),
        (Pronoun, "tôi chúng họ"),
        (Determiner, "các những một mỗi vị"),
        (Preposition, "của trong tại ở từ đến với cho về trên dưới vào bởi sau trước"),
        (Auxiliary, "là đã đang sẽ được bị có không phải cho tuyên chia khẳng nhấn giải cảnh"),
        (Adverb, "cũng còn vừa lại rồi nay hôm"),
        (Conjunction, "và hoặc nhưng vì nếu khi thì mà"),
        (Role, "tịch tướng trưởng đốc sư sĩ nhân viên lãnh đạo thư phó"),
        (Honorific | Masculine, "ông anh"),
        (Honorific | Feminine, "bà chị cô"),
        (Calendar, "hai ba tư năm sáu bảy nhật ngày tháng"),
        (Work, "phim sách bài"),
        (Body, "đảng đại-học bộ cảnh-sát nga ukraine mỹ"));
}

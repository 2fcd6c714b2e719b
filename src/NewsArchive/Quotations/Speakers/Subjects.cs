using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>
/// Whom the sentences of an article are about. Those up to the last quotation of a paragraph are noted as they are read; what stands after it, and a
/// paragraph without quotations, is read when somebody first asks, which for most never happens.
/// </summary>
/// <param name="text">The decoded file.</param>
/// <param name="lexicon">The language of the prose.</param>
/// <param name="prose">The paragraphs, in order.</param>
internal sealed class Subjects(string text, Lexicon lexicon, List<TextSpan> prose)
{
    // More in a row are no headings.
    private const int MostHeadings = 3;

    private readonly List<Focus>?[] _paragraphs = new List<Focus>?[prose.Count];
    private readonly int[] _unread = [.. prose.Select(paragraph => paragraph.Start)];
    private readonly SentenceReader _reader = new(text, lexicon);
    private (TextSpan Stretch, Attribution? Attribution) _lead;

    /// <summary>The paragraph that is being read. Nobody asks for later ones.</summary>
    public int Current { get; private set; }

    /// <summary>Where a paragraph is.</summary>
    public TextSpan Span(int paragraph) => prose[paragraph];

    /// <summary>The first paragraph that ends after a place.</summary>
    public int At(int place)
    {
        var (low, high) = (0, prose.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = prose[middle].End > place ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>Begins a paragraph whose sentences somebody else reads and notes.</summary>
    public void Begin(int paragraph)
    {
        Current = paragraph;
        _paragraphs[paragraph] = [];
        _unread[paragraph] = prose[paragraph].End;
    }

    /// <summary>Leaves the paragraph: from a place on, nobody has read it.</summary>
    public void Leave(int unread) => _unread[Current] = unread;

    /// <summary>Notes somebody in the paragraph that is being read; the same person twice in a row only once.</summary>
    public void Note(Focus focus)
    {
        var noted = _paragraphs[Current]!;
        if (noted.Count == 0 || focus.Person is null || noted[^1].Person != focus.Person)
        {
            noted.Add(focus);
        }
    }

    /// <summary>Where the part of a paragraph begins that nobody has read; its end where all is read.</summary>
    public int Unread(int paragraph) => _unread[paragraph];

    /// <summary>Whom a paragraph is about as far as it is read, in the order of its sentences.</summary>
    public List<Focus> Noted(int paragraph) => _paragraphs[paragraph] ??= [];

    /// <summary>Whom all of a paragraph is about, in the order of its sentences.</summary>
    public List<Focus> Of(int paragraph)
    {
        var found = Noted(paragraph);
        var isHeading = _unread[paragraph] == prose[paragraph].Start && Heading.Is(text, prose[paragraph]);
        for (var sentence = isHeading ? null : First(prose[paragraph] with { Start = _unread[paragraph] }); sentence is not null; sentence = _reader.Next())
        {
            In(sentence, found.Add);
        }

        _unread[paragraph] = prose[paragraph].End;
        return found;
    }

    /// <summary>Whom the paragraph before the one that is being read is about at its end, headings passed over; null where that is nobody.</summary>
    public Focus? Before()
    {
        var paragraph = Current - 1;
        while (paragraph > 0 && Current - paragraph <= MostHeadings && Heading.Is(text, prose[paragraph]))
        {
            paragraph--;
        }

        return paragraph < 0 ? null : Of(paragraph).LastOrDefault();
    }

    /// <summary>What the last sentence of a stretch without quotations leads over to, where it ends with a colon.</summary>
    /// <param name="stretch">The stretch, to the end of its paragraph.</param>
    /// <param name="before">What the sentence before leads over to: it counts where the stretch has no words.</param>
    public Attribution? Lead(TextSpan stretch, Attribution? before)
    {
        if (_lead.Stretch != stretch)
        {
            _lead = (stretch, before);
            for (var sentence = First(stretch); sentence is not null; sentence = _reader.Next())
            {
                _lead.Attribution = BeforeQuote.Lead(sentence);
            }
        }

        return _lead.Attribution;
    }

    /// <summary>Whom a sentence is about, as far as pronouns go; null where that is nobody. Who reports it is in focus after whom it is about.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="note">Receives everybody named.</param>
    public static Focus? In(Sentence sentence, Action<Focus> note)
    {
        var subject = SentenceSubject.Of(sentence, sentence.Count);
        var about = subject is { Kind: SpeakerKind.Name } named ? IsDescription(sentence, named) ? null : Noted(OwnWords.Tell(sentence, named), note) : Noted(subject, note);
        return Reporting.Of(sentence) is { } reporter ? Noted(reporter, note) : about;
    }

    // "The Northlander": a people's name for somebody who was named before.
    private static bool IsDescription(Sentence sentence, Speaker named)
    {
        var first = 0;
        while (sentence.Lexicon.ArticleDescribes && first < sentence.Count && sentence[first].Span.Start < named.Mention.Start)
        {
            first++;
        }

        return first > 0 && sentence[first].Span == named.Mention && sentence[first - 1].Is(WordClasses.Determiner);
    }

    private static Focus? Noted(Speaker? subject, Action<Focus> note)
    {
        if (subject is not ({ Kind: SpeakerKind.Name } or { Kind: SpeakerKind.Pronoun, Gender: not Gender.Unknown }))
        {
            return null;
        }

        Focus focus = new(subject);
        if (subject.Kind == SpeakerKind.Name)
        {
            note(focus);
        }

        return focus;
    }

    private Sentence? First(TextSpan stretch)
    {
        _reader.Begin(stretch, [], 0, 0);
        return _reader.Next();
    }
}

using NewsArchive.Social;

namespace NewsArchive.Quotations.Repeats;

/// <summary>The words of an article's posts, found by any few words in a row.</summary>
internal sealed class PostWords
{
    /// <summary>The number of words in a row by which a post is found.</summary>
    public const int Run = 5;

    private readonly Dictionary<ulong, int> _whole;
    private readonly Dictionary<ulong, (int Post, int At)> _runs;
    private readonly WordHashes[] _posts;

    /// <summary>Reads the posts.</summary>
    public PostWords(string text, List<PostFinding> posts)
    {
        _posts = [.. posts.Select(post => WordHashes.Of(text, post.Words.AsSpan()))];
        _whole = new(_posts.Length);
        _runs = new(_posts.Sum(post => post.Count));
        for (var post = 0; post < _posts.Length; post++)
        {
            var words = _posts[post];
            _whole.TryAdd(words.Run(0, words.Count), post);
            for (var i = 0; i + Run <= words.Count; i++)
            {
                _runs.TryAdd(words.Run(i, Run), (post, i));
            }
        }
    }

    /// <summary>The words of a post.</summary>
    public WordHashes this[int post] => _posts[post];

    /// <summary>The post that has exactly these words, or null.</summary>
    public int? WithExactly(WordHashes words) =>
        words.Count > 0 && _whole.TryGetValue(words.Run(0, words.Count), out var post) && _posts[post].Hashes.SequenceEqual(words.Hashes) ? post : null;

    /// <summary>Where the words stand in a row in a post, or null.</summary>
    public int? WithPart(WordHashes words)
    {
        if (words.Count < Run || !_runs.TryGetValue(words.Run(0, Run), out var found) || found.At + words.Count > _posts[found.Post].Count)
        {
            return null;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (_posts[found.Post].Hashes[found.At + i] != words.Hashes[i])
            {
                return null;
            }
        }

        return found.Post;
    }

    /// <summary>The post with which the words share the most runs, or null where they share none.</summary>
    public int? Nearest(WordHashes words)
    {
        Dictionary<int, int> shared = [];
        for (var i = 0; i + Run <= words.Count; i++)
        {
            if (_runs.TryGetValue(words.Run(i, Run), out var found))
            {
                shared[found.Post] = shared.GetValueOrDefault(found.Post) + 1;
            }
        }

        return shared.Count == 0 ? null : shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
    }
}

using NewsArchive.Social.Grammar;
using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>The address of a post on X that stands alone in its passage: all that is left of an embed (embed-shapes X31).</summary>
internal static class StatusAddress
{
    private const int LongestAddress = 200;

    private static readonly string[] Hosts = ["twitter.com/", "x.com/", "www.twitter.com/", "mobile.twitter.com/"];

    /// <summary>Reads the address whose <c>/status/</c> stands at a place.</summary>
    public static PostFinding? Read(PostScene scene, int anchor)
    {
        var passage = scene.Passage;
        if (passage.Length > LongestAddress || scene.Floor > passage.Start)
        {
            return null;
        }

        var address = passage.Of(scene.Text);
        var scheme = address.StartsWith("https://") ? "https://".Length : address.StartsWith("http://") ? "http://".Length : 0;
        var start = passage.Start + scheme + HostLength(address[scheme..]);
        var id = address[(anchor + "/status/".Length - passage.Start)..];
        var query = id.IndexOf('?');
        TextSpan handle = new(start, Math.Max(start, anchor));
        var isAlone = start > passage.Start + scheme && Handles.IsTwitter(handle.Of(scene.Text)) && !id[..(query < 0 ? id.Length : query)].ContainsAnyExceptInRange('0', '9') && !id.ContainsAny(" \n");
        return isAlone ? new("twitter", passage, "twitter.address") { Handle = handle, Permalink = passage, Links = [passage], Confidence = 0.9 } : null;
    }

    private static int HostLength(ReadOnlySpan<char> address)
    {
        foreach (var host in Hosts)
        {
            if (address.StartsWith(host))
            {
                return host.Length;
            }
        }

        return 0;
    }
}

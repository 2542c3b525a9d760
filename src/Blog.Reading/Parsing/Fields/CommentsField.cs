using Blog.Data;
using Blog.Model.Slots;
using Blog.Text;

namespace Blog.Reading.Parsing.Fields;

/// <summary>Reads <c>comments</c> of front matter: true or false, or the address of a thread.</summary>
internal static class CommentsField
{
    private const string Key = "comments";

    /// <summary>What the document says; the usual when it says nothing, or, with BLOG023, something else.</summary>
    public static PostComments Read(TypedMap map)
    {
        if (map.Text(Key) is not { } text)
            return PostComments.Usual;
        switch (text.Trim().ToLowerInvariant())
        {
            // The words of other generators, too.
            case "true" or "yes" or "on" or "open" or "enabled" or "1":
                return PostComments.Usual;
            case "false" or "no" or "off" or "closed" or "disabled" or "none" or "0":
                return new PostComments(AreShown: false);
        }

        if (CommentThread.Read(text) is { } thread)
            return new PostComments(Thread: thread);
        map.Report(
            Key,
            DiagnosticCatalogue.InvalidValue,
            text,
            "true, false, or the address of a post on Mastodon (https://fosstodon.org/@ann/1) or Bluesky "
                + "(https://bsky.app/profile/ann.example/post/1)"
        );
        return PostComments.Usual;
    }
}

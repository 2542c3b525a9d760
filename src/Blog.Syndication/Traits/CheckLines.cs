namespace Blog.Syndication.Traits;

/// <summary>Lines that the check lists of several targets have.</summary>
internal static class CheckLines
{
    /// <summary>To upload the images that were drawn and are files, and to look at those that the site publishes;
    /// nothing when there are none.</summary>
    public static IEnumerable<string> Images(RenditionDraft draft)
    {
        if (!draft.Images.IsEmpty)
            yield return "Upload by hand, each where its text alternative stands, and copy that text into the "
                + $"image's own: {string.Join(", ", draft.Images)}.";
        if (!draft.Published.IsEmpty)
            yield return "Publish the site with this post first, then see that these images are shown; they have "
                + $"addresses there: {string.Join(", ", draft.Published)}";
    }

    /// <summary>To choose the tags; nothing without any.</summary>
    public static IEnumerable<string> Tags(RenditionDraft draft, string where) =>
        draft.Tags.IsEmpty ? [] : [$"{where}: {string.Join(", ", draft.Tags)}."];

    /// <summary>To look after the picture that stands for the post; nothing without one.</summary>
    /// <param name="draft">The rendition.</param>
    /// <param name="atAddress">What to do with one that is at an address.</param>
    /// <param name="byHand">What to do with one that is a file.</param>
    public static IEnumerable<string> Cover(RenditionDraft draft, string atAddress, string byHand) =>
        draft.Cover switch
        {
            null => [],
            { File: null } cover => [$"{atAddress}: {cover.Place}"],
            var cover => [$"{byHand}: {cover.Place}"],
        };

    /// <summary>To note where the copy is.</summary>
    public static string Record(RenditionDraft draft) =>
        $"When it is published: crosspost record {Post(draft)} <its address>";

    /// <summary>The dates that readers and search engines will see.</summary>
    public static IEnumerable<string> Date(RenditionDraft draft) =>
        draft.Day.Length == 0
            ? []
            : [$"The copy has the date of the day it is published; at home it was published on {draft.Day}."];

    private static string Post(RenditionDraft draft) =>
        draft.Request.Source.Length > 0 ? draft.Request.Source : "<post>";
}

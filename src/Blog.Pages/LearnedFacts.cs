using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages;

/// <summary>What a map learned of its files, so that the next one need not open them: how the text of a document
/// begins, and how large an image is. Nothing is learned of a file with a mistake, since the mistake is found again
/// only where the file is read.</summary>
internal static class LearnedFacts
{
    /// <summary>The note of each file that has one.</summary>
    /// <param name="site">A site that has just been mapped.</param>
    public static Dictionary<ContentPath, string> Of(Site site)
    {
        var notes = new Dictionary<ContentPath, string>();
        var mistaken = site.Diagnostics.Select(d => d.Location.Path).ToHashSet();
        foreach (var document in site.Catalogue.Documents)
        {
            if (!mistaken.Contains(document.Source) && document.Parsed.OwnHead is { } head)
                notes[document.Source] = head;
        }

        foreach (var asset in site.Catalogue.Assets)
        {
            if (!mistaken.Contains(asset.Source))
                notes[asset.Source] = ImageSize.Write(asset.Size);
        }

        return notes;
    }
}

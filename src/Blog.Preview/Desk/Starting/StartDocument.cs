using Blog.Model;
using Blog.Preview.Desk.Parts;
using Blog.Text;
using Blog.Workspace.Drafting;

namespace Blog.Preview.Desk.Starting;

/// <summary>Starts a document from the desk's form.</summary>
/// <param name="drafter">Writes its file.</param>
/// <param name="openEditor">Opens a file at a line and a column.</param>
internal sealed class StartDocument(Drafter drafter, Action<ContentPath, int, int> openEditor)
{
    /// <summary>Makes the file and opens the editor where its text goes.</summary>
    /// <returns>The file; null, and the entry with its mistake, when it was not made.</returns>
    public (ContentPath? File, NewPostEntry Entry) Start(NewPostEntry entry, DeskView view)
    {
        var result = drafter.Start(RequestOf(entry), view.State.Site, view.Now);
        if (result.Refusal is not null || result.Document is not { } document)
            return (null, entry with { Mistake = Reason(result) });
        openEditor(document.Path, LastLine(document), 1);
        return (document.Path, entry);
    }

    private static NewRequest RequestOf(NewPostEntry entry) =>
        new(KindOf(entry), entry.Title)
        {
            Tags = [.. entry.Tags.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Series = string.IsNullOrWhiteSpace(entry.Series) ? null : entry.Series.Trim(),
        };

    private static PostKind KindOf(NewPostEntry entry) =>
        entry.Kind switch
        {
            "review" => PostKind.Review,
            "page" => PostKind.Page,
            _ => PostKind.Post,
        };

    private static int LastLine(NewDocument document) => document.Text.Count(c => c == '\n') + 1;

    private static string Reason(DraftResult result) =>
        result.Refusal switch
        {
            DraftRefusal.SlugTaken => $"{result.Twin} has the address of this title already. Choose another title.",
            DraftRefusal.FileExists => $"There is a file {result.Document?.Path} already. Choose another title.",
            DraftRefusal.NotWritten => result.Problem!.Message,
            DraftRefusal.NoMonth => "The title is not a month. Write it like 2020-11.",
            _ => "The title is empty.",
        };
}

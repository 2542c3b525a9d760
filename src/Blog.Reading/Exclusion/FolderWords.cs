using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Blog.Text.Characters;

namespace Blog.Reading.Exclusion;

/// <summary>Decides by the words in a folder's name whether its files are meant to be public.</summary>
internal static class FolderWords
{
    private static readonly FrozenSet<string> Drafts = FrozenSet.Create(
        "draft",
        "drafts",
        "unpublished",
        "not published",
        "private",
        "wip",
        "unfinished",
        "in progress",
        "work in progress"
    );

    // A quick test, since most folders have none of these in their names.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["draft", "publish", "private", "wip", "unfinished", "progress"],
        StringComparison.OrdinalIgnoreCase
    );

    // Fillers that do not change the meaning of the word beside them.
    private static readonly FrozenSet<string> Fillers = FrozenSet.Create("my", "our", "all", "the", "old", "new");

    // Words that count only when they are the whole name.
    private static readonly FrozenSet<string> DoubtfulNames = FrozenSet.Create(
        "scheduled",
        "trash",
        "deleted",
        "pending",
        "todo",
        "to do",
        "hidden",
        "secret",
        "confidential",
        "queue",
        "embargoed",
        "inprogress",
        "workinprogress",
        "to publish",
        "to review",
        "in review"
    );

    private static readonly FrozenSet<string> DoubtfulWords = FrozenSet.Create(
        "drafts",
        "unpublished",
        "unfinished",
        "entwurf",
        "entwürfe",
        "entwuerfe",
        "brouillon",
        "brouillons",
        "borrador",
        "borradores",
        "rascunho",
        "rascunhos",
        "bozza",
        "bozze",
        "concepten",
        "utkast",
        "kladder",
        "luonnokset",
        "szkice",
        "koncepty",
        "taslaklar",
        "черновик",
        "черновики",
        "下書き",
        "草稿"
    );

    /// <summary>Whether the name means that the files in the folder are not public.</summary>
    public static bool AreOfDrafts(string folder) => MayBeOfDrafts(folder) && Drafts.Contains(Core(folder));

    /// <summary>Whether the name, or one in the path, can be of a folder of drafts: false for most.</summary>
    public static bool MayBeOfDrafts(string folder) => folder.AsSpan().ContainsAny(Signs);

    /// <summary>Whether the name may mean so.</summary>
    public static bool AreDoubtful(string folder) =>
        !AreOfDrafts(folder)
        && (DoubtfulNames.Contains(Core(folder)) || Words(folder).Split(' ').Any(DoubtfulWords.Contains));

    // The words that count: without numbers and fillers.
    private static string Core(string folder) =>
        string.Join(' ', Words(folder).Split(' ').Where(w => w.Length > 0 && !Fillers.Contains(w)));

    // In lower case with one blank between them: 'myDrafts', 'my-drafts' and '01 My_Drafts' are the same.
    private static string Words(string folder)
    {
        var words = new StringBuilder(folder.Length + 4);
        var former = ' ';
        foreach (var c in ComposedText.Of(folder))
        {
            if (char.IsLetter(c) ? char.IsUpper(c) && char.IsLower(former) : words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
            if (char.IsLetter(c))
                words.Append(char.ToLowerInvariant(c));
            former = c;
        }

        return words.ToString().TrimEnd();
    }
}

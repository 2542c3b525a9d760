using Blog.Text;

namespace Blog.Preview.Live;

/// <summary>What tabs may do.</summary>
/// <param name="Token">The token that their pages carry.</param>
/// <param name="Editor">The author's editor, as far as they can use it.</param>
/// <param name="IsFollowing">Whether they go to the page of the document that was just edited.</param>
public sealed record LiveChoices(PageToken Token, EditorDoor Editor, bool IsFollowing)
{
    /// <summary>Measures <see cref="Farewell"/>.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Whether the tabs are the author's own: only they get diagnostics.</summary>
    public bool IsForAuthor { get; init; } = true;

    /// <summary>
    /// What tabs of other machines may do: see pages change. Their token is one that nobody ever gets, they have no
    /// editor, and they learn nothing of diagnostics or of where the author works.
    /// </summary>
    public LiveChoices ForGuests() =>
        this with
        {
            Token = new PageToken(),
            Editor = EditorDoor.None,
            IsFollowing = false,
            IsForAuthor = false,
        };

    /// <summary>How long the preview waits, when it ends, for tabs to answer its farewell. A tab that sleeps never
    /// answers.</summary>
    public TimeSpan Farewell { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>Gets the address of each page that a change sent to a tab, and when the first sign of that change came.
    /// Called on any thread.</summary>
    public Action<string, DateTimeOffset> Sent { get; init; } = (_, _) => { };
}

/// <summary>What live pages can do with the author's editor.</summary>
/// <param name="Link">The address that opens a file at a line and a column in the editor, both counted from 1; null
/// when the editor has no such addresses.</param>
/// <param name="Open">Opens a file at a line and a column in the editor.</param>
public sealed record EditorDoor(Func<ContentPath, int, int, string?> Link, Action<ContentPath, int, int> Open)
{
    /// <summary>No editor: no place has an address, and opening one does nothing.</summary>
    public static EditorDoor None { get; } = new((_, _, _) => null, (_, _, _) => { });
}

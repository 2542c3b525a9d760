namespace Blog.Preview.Live;

/// <summary>What tabs may do.</summary>
/// <param name="Token">What their pages know.</param>
/// <param name="Editor">What they can do with the author's editor.</param>
/// <param name="IsFollowing">Whether they are led to the page of the document that was just edited.</param>
public sealed record LiveChoices(PageToken Token, EditorDoor Editor, bool IsFollowing)
{
    /// <summary>Whether the tabs are the author's own, who is told what is wrong and where it stands.</summary>
    public bool IsForAuthor { get; init; } = true;

    /// <summary>
    /// What tabs of other machines may do: see pages change. Their token is one that nobody is ever told, they have
    /// no editor, and hear nothing of
    /// what is wrong or where the author works.
    /// </summary>
    public LiveChoices ForGuests() =>
        this with
        {
            Token = new PageToken(),
            Editor = EditorDoor.None,
            IsFollowing = false,
            IsForAuthor = false,
        };

    /// <summary>How long tabs have to answer that the conversation is over. One that sleeps does not answer at
    /// all.</summary>
    public TimeSpan Farewell { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>Told of the address of each page that a change sent to a tab, and of when the first sign of that change
    /// came. On any thread.</summary>
    public Action<string, DateTimeOffset> Sent { get; init; } = (_, _) => { };
}

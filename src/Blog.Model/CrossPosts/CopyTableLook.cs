namespace Blog.Model.CrossPosts;

/// <summary>How a theme wants tables drawn that a copy shows as pictures. Null leaves it to the default.</summary>
public sealed record CopyTableLook
{
    /// <summary>The font family.</summary>
    public string? Font { get; init; }

    /// <summary>The font family of code.</summary>
    public string? CodeFont { get; init; }

    /// <summary>The height of the letters in pixels.</summary>
    public int? FontSize { get; init; }

    /// <summary>The colour of text, as <c>#rrggbb</c>.</summary>
    public string? Ink { get; init; }

    /// <summary>The colour of the ground, as <c>#rrggbb</c>.</summary>
    public string? Paper { get; init; }

    /// <summary>The colour behind the head, as <c>#rrggbb</c>.</summary>
    public string? HeadPaper { get; init; }

    /// <summary>The colour of lines, as <c>#rrggbb</c>.</summary>
    public string? Line { get; init; }

    /// <summary>How wide the picture is at most, in pixels before <see cref="Scale"/>.</summary>
    public int? MaxWidth { get; init; }

    /// <summary>How many pixels of the picture stand for one of the look.</summary>
    public int? Scale { get; init; }
}

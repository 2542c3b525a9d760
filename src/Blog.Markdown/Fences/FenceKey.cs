namespace Blog.Markdown.Fences;

/// <summary>What a word behind a fence is about.</summary>
internal enum FenceKey
{
    /// <summary>The title above the code.</summary>
    Title,

    /// <summary>Whether lines are numbered, or the first number.</summary>
    Numbers,

    /// <summary>That lines are not numbered.</summary>
    NoNumbers,

    /// <summary>The first number.</summary>
    Start,

    /// <summary>The lines to highlight.</summary>
    Lines,

    /// <summary>That lines are inserted and deleted.</summary>
    Diff,

    /// <summary>The file to include.</summary>
    File,

    /// <summary>The region of that file.</summary>
    Region,
}

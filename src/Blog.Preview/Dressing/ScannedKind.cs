namespace Blog.Preview.Dressing;

/// <summary>What a <see cref="TagScanner"/> came upon.</summary>
internal enum ScannedKind
{
    /// <summary>A comment, a doctype or white space.</summary>
    Aside,

    /// <summary>Text that is seen.</summary>
    Text,

    /// <summary>A start tag.</summary>
    StartTag,

    /// <summary>An end tag.</summary>
    EndTag,
}

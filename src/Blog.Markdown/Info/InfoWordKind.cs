namespace Blog.Markdown.Info;

/// <summary>What a word on an opening line looks like.</summary>
internal enum InfoWordKind
{
    /// <summary>A word alone: <c>linenos</c>.</summary>
    Bare,

    /// <summary>A key with a value: <c>title="write.go"</c>.</summary>
    Attribute,

    /// <summary>Something in braces: <c>{3,5-7}</c>.</summary>
    Braces,
}

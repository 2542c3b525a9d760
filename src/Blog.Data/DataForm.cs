using System.Collections.Immutable;

namespace Blog.Data;

/// <summary>The form of a value, for JSON Schemas. A form never excludes a value that a reader accepts without a
/// diagnostic; it may include one that a reader rejects.</summary>
public abstract record DataForm
{
    private protected DataForm() { }
}

/// <summary>A text. Numbers and truth values are texts too, unless there is a pattern.</summary>
public sealed record TextForm : DataForm
{
    /// <summary>A regular expression, in the part of ECMAScript that other languages share; null for any
    /// text.</summary>
    public string? Pattern { get; init; }

    /// <summary>The words to choose from; empty for a free text.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Whether other texts than <see cref="Words"/> are allowed, such as words in another case.</summary>
    public bool HasOthers { get; init; }
}

/// <summary>True or false; also yes, no, on, off.</summary>
public sealed record FlagForm : DataForm;

/// <summary>A whole number.</summary>
/// <param name="Least">The least; null for no limit.</param>
/// <param name="Most">The greatest; null for no limit.</param>
public sealed record WholeNumberForm(int? Least = null, int? Most = null) : DataForm;

/// <summary>A list of texts, in which a list counts as its items, or one text.</summary>
/// <param name="Words">The words that the list is made of; empty for free texts.</param>
public sealed record TextsForm(ImmutableArray<string> Words) : DataForm;

/// <summary>A list.</summary>
/// <param name="Item">The form of its items.</param>
/// <param name="Most">How many it has at most; null for no limit.</param>
public sealed record ItemsForm(DataForm Item, int? Most = null) : DataForm;

/// <summary>A map with the keys of a table.</summary>
/// <param name="Keys">The table.</param>
public sealed record MapForm(DataKeys Keys) : DataForm
{
    /// <summary>Whether it may have other keys.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether a key with an empty text counts as left out, as one with null does.</summary>
    public bool BlankIsLeftOut { get; init; }
}

/// <summary>A map whose keys the author chooses.</summary>
/// <param name="Value">The form of each value.</param>
public sealed record NamedForm(DataForm Value) : DataForm;

/// <summary>A value of one of several forms.</summary>
/// <param name="Forms">The forms.</param>
public sealed record EitherForm(ImmutableArray<DataForm> Forms) : DataForm;

/// <summary>Any value.</summary>
public sealed record AnyForm : DataForm;

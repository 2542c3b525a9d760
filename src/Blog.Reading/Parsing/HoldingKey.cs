namespace Blog.Reading.Parsing;

/// <summary>A key of front matter that says whether a document is public.</summary>
/// <param name="Names">Its names, without regard to case, <c>_</c>, <c>-</c> and blanks: <c>is_active</c> is
/// <c>IsActive</c>.</param>
/// <param name="Sense">What its value says.</param>
/// <param name="Origin">Who writes it.</param>
/// <param name="IsAmbiguous">
/// Whether the key is also used for other things: a value that is not understood then says nothing. That of any other
/// key holds the document back.
/// </param>
public sealed record HoldingKey(string Names, HoldingSense Sense, string Origin, bool IsAmbiguous = false);

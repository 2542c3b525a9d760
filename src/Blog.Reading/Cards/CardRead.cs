using Blog.Model.Cards;
using Blog.Text;

namespace Blog.Reading.Cards;

/// <summary>A card with the places of what is checked once the whole site is known.</summary>
/// <param name="Card">The card.</param>
/// <param name="Url">Where its address is written.</param>
/// <param name="Icon">Where its icon is named; null for none.</param>
/// <param name="Image">Where its picture is named; null for none.</param>
public sealed record CardRead(LinkCard Card, SourceLocation Url, SourceLocation? Icon, SourceLocation? Image);

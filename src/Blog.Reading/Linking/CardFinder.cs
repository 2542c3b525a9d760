using Blog.Markdown.Fragments;
using Blog.Model.Cards;
using Blog.Reading.Documents;

namespace Blog.Reading.Linking;

/// <summary>Finds the card of a link.</summary>
/// <param name="cards">The cards of the site.</param>
public sealed class CardFinder(CardIndex cards)
{
    /// <summary>The card of a link to another site; null for links to the site itself and for links without a
    /// card.</summary>
    public LinkCard? Find(LinkTarget target) => target.External is { } address ? cards.Find(address) : null;

    /// <summary>The card that an address of another site shows: its own, or the one that leads there because its link
    /// is dead; null for none.</summary>
    public LinkCard? FindShown(string address) => cards.Find(address) ?? cards.FindArchived(address);

    /// <summary>Whether a link to another site has neither a card nor a title in the document. Never while a card
    /// cannot be read: it may be the one.</summary>
    public bool IsMissing(DirectiveHole directive, LinkTarget target) =>
        cards.IsComplete
        && target.External is { } address
        && LinkIdentity.Read(address) is not null
        && Find(target) is null
        && Attribute(directive, "title").Length == 0;

    /// <summary>The value of an attribute; empty when it is left out.</summary>
    public static string Attribute(DirectiveHole directive, string key) =>
        directive.Attributes.FirstOrDefault(a => a.Key == key)?.Value.Trim() ?? "";
}

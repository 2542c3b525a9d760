using System.Collections.Immutable;
using Blog.Markdown.Fragments;
using Blog.Markdown.LoneAddresses;

namespace Blog.Reading.Parsing.Texts;

/// <summary>Names of directives and attributes that the program itself knows.</summary>
public static class Directives
{
    /// <summary>The only directive without a template: it includes another Markdown file.</summary>
    public const string Include = "include";

    /// <summary>The directive that shows a link as a card. A theme need not have a template for it.</summary>
    public const string Card = "card";

    /// <summary>All attributes that a card has; any other is a mistake.</summary>
    public static ImmutableArray<string> CardAttributes { get; } = [DirectiveAttribute.Address, "title", "description"];

    /// <summary>An address alone in its paragraph is a card when it leads to a page of the web, or names a document of
    /// the site by its slug.</summary>
    public static LoneAddressDirective LoneAddress { get; } = new(Card, ["http", "https", "post"]);

    /// <summary>Whether an attribute of a directive holds an address, which is resolved like a link's.</summary>
    public static bool HoldsAddress(string directive, string attribute) =>
        directive switch
        {
            Include => false,
            Card => attribute == DirectiveAttribute.Address,
            _ => attribute is "url" or "href" or "src" or "image" or "poster" or "icon",
        };

    /// <summary>Whether an attribute of a directive holds the address of an image.</summary>
    public static bool HoldsImage(string attribute) => attribute is "src" or "image" or "poster" or "icon";
}

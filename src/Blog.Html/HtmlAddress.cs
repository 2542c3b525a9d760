namespace Blog.Html;

/// <summary>One address on a page, as written there; nothing is resolved.</summary>
/// <param name="Element">The element's name in lower case.</param>
/// <param name="Attribute">The attribute's name in lower case, without a prefix (<c>xlink:href</c> is <c>href</c>);
/// each address of a <c>srcset</c> is one of its own.</param>
/// <param name="Value">The address, trimmed; empty where the attribute is.</param>
/// <param name="Relation">The element's <c>rel</c> in lower case (for <c>meta</c>, its name or property), or
/// empty.</param>
public sealed record HtmlAddress(string Element, string Attribute, string Value, string Relation);

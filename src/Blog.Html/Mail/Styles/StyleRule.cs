using System.Collections.Immutable;

namespace Blog.Html.Mail.Styles;

/// <summary>A rule of a style sheet.</summary>
/// <param name="Selector">Which elements it is for.</param>
/// <param name="Declarations">What it says of them.</param>
/// <param name="Order">Its number in the sheet.</param>
internal sealed record StyleRule(StyleSelector Selector, ImmutableArray<StyleDeclaration> Declarations, int Order);

namespace Blog.Html.Parsing;

/// <summary>The attributes of a formula that the site writes for itself. No output has them.</summary>
public static class FormulaAttributes
{
    /// <summary>The formula as a line of text.</summary>
    public const string Text = "data-text";

    /// <summary>The formula as HTML of letters and scripts.</summary>
    public const string Simple = "data-simple";

    /// <summary>TeX that others understand, where that is not what the author wrote.</summary>
    public const string Tex = "data-tex";

    /// <summary>Whether the attribute is one of them.</summary>
    public static bool Has(string attribute) => attribute is Text or Simple or Tex;
}

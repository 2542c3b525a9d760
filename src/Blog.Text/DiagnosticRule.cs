namespace Blog.Text;

/// <summary>One kind of mistake, as listed in <see cref="DiagnosticCatalogue"/>.</summary>
/// <param name="Id">The permanent id, <c>BLOG</c> and three digits.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">The message, with <c>{0}</c>, <c>{1}</c> … where the particulars go.</param>
/// <param name="Cause">Why it happens, for <c>explain</c>.</param>
/// <param name="Cure">What to do about it, for <c>explain</c>.</param>
public sealed record DiagnosticRule(string Id, DiagnosticSeverity Severity, string Message, string Cause, string Cure)
{
    /// <summary>A diagnostic of this kind at a place.</summary>
    /// <param name="location">The place of the mistake.</param>
    /// <param name="particulars">What stands in the message for <c>{0}</c>, <c>{1}</c> ….</param>
    public Diagnostic At(SourceLocation location, params object[] particulars) =>
        new(this, location, string.Format(System.Globalization.CultureInfo.InvariantCulture, Message, particulars));
}

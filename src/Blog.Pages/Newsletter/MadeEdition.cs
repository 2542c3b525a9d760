using System.Collections.Immutable;
using Blog.Html.Mail;
using Blog.Text;

namespace Blog.Pages.Newsletter;

/// <summary>An edition that was made.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Diagnostics">What went wrong, and what mail programs do not show.</param>
internal sealed record MadeEdition(MailPage Page, string Text, ImmutableArray<Diagnostic> Diagnostics);

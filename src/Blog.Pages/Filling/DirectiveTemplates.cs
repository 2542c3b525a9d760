using Blog.Pages.Values;
using Blog.Text.Reads;
using Blog.Theming;
using Blog.Theming.Values;

namespace Blog.Pages.Filling;

/// <summary>Renders directives with the templates of the theme and the site.</summary>
/// <param name="templates">The templates.</param>
/// <param name="globals">What every template sees.</param>
internal sealed class DirectiveTemplates(TemplateSet templates, IReadOnlyDictionary<string, object?> globals)
{
    /// <summary>Whether a directive has a template where it is shown. Away from the site only those for mail
    /// count.</summary>
    public bool HasForm(string directive, FillContext context) =>
        templates.Contains(TemplateOf(directive, context))
        && (context.ShownOn is not null || TemplateOf(directive, context) == MailTemplateOf(directive));

    /// <summary>Whether the theme or the site has a template for a directive. A missing one is logged as read
    /// too.</summary>
    public bool Has(string directive, FillContext context)
    {
        var template = TemplateOf(directive, context);
        var has = templates.Contains(template);
        if (!has)
            context.Reads.Add(ReadKey.OfTemplate(template), default);
        return has;
    }

    /// <summary>The HTML of a directive; empty for one without a template, which the check of references
    /// reports.</summary>
    public string Render(DirectiveCall call, FillContext context)
    {
        var template = TemplateOf(call.Name, context);
        if (!templates.Contains(template))
            return "";
        var variables = new Dictionary<string, object?>(globals, StringComparer.Ordinal)
        {
            ["t"] = context.Words,
            ["directive"] = new ThemeMap("directive", Members(call), isStrict: true),
        };
        if (call.Card is { } card)
            variables["card"] = CardVariables.Type.Wrap(card, $"card:{card.Url}:{card.Fingerprint}");
        var rendered = templates.Render(template, variables, context.Reads);
        context.Diagnostics.AddRange(rendered.Diagnostics);
        return rendered.Text;
    }

    private static string MailTemplateOf(string directive) => $"email/{directive}.html";

    private string TemplateOf(string directive, FillContext context)
    {
        var forMail = MailTemplateOf(directive);
        if (context.Mode == FillMode.Mail && templates.Contains(forMail))
            return forMail;
        // A missing template is logged too: the mail is stale once there is one.
        if (context.Mode == FillMode.Mail)
            context.Reads.Add(ReadKey.OfTemplate(forMail), default);
        return $"directives/{directive}.html";
    }

    private static Dictionary<string, object?> Members(DirectiveCall call) =>
        new(StringComparer.Ordinal)
        {
            ["name"] = call.Name,
            ["attributes"] = new ThemeMap("directive.attributes", call.Attributes, isStrict: false),
            ["content"] = new HtmlValue(call.Content),
            ["width"] = call.Picture?.Size?.Width,
            ["height"] = call.Picture?.Size?.Height,
            ["sources"] = new HtmlValue(call.Picture?.Sources ?? ""),
        };
}

/// <summary>A directive with all that its template sees.</summary>
/// <param name="Name">The directive's name.</param>
/// <param name="Attributes">The attributes, addresses resolved.</param>
/// <param name="Content">Its content as HTML.</param>
/// <param name="Picture">The image that an attribute names, for a text; null when it names none of the site.</param>
internal sealed record DirectiveCall(
    string Name,
    IReadOnlyDictionary<string, object?> Attributes,
    string Content,
    PlacedPicture? Picture
)
{
    /// <summary>The content of a card; null for every other directive.</summary>
    public CardView? Card { get; init; }
}

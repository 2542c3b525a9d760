using System.Runtime.ExceptionServices;
using Blog.Text.Reads;
using Blog.Theming.Templates;
using Blog.Theming.Values;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SourceSpan = Scriban.Parsing.SourceSpan;

namespace Blog.Theming.Rendering;

/// <summary>Scriban's state of a rendering, made strict, escaping, recording and free of reflection. One serves one
/// rendering after another, until one fails.</summary>
internal sealed class RenderContext : TemplateContext
{
    private const int MostIncludes = 64;

    private readonly TemplateLibrary _library;
    private readonly GlobalScope _globals = new();
    private readonly ScriptObject _variables = new();
    private readonly TemplateScope _scope;
    private readonly PageOutput _page = new();
    private RenderState? _state;
    private int _goodLength;

    internal RenderContext(TemplateLibrary library, ScriptObject builtIns)
        : base(builtIns)
    {
        _library = library;
        _scope = new TemplateScope(library, _globals, _variables);
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = RenderState.MostIterations;
        RecursiveLimit = 2 * MostIncludes;
        LimitToString = RenderState.MostCharacters;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        TryGetVariable = FailUnknownVariable;
        TryGetMember = FailUnknownMember;
        PushOutput(_page);
        PushGlobal(_globals);
        PushGlobal(_variables);
    }

    /// <summary>The current rendering.</summary>
    internal RenderState State => _state ?? throw new InvalidOperationException("Nothing is being rendered.");

    internal RenderedTemplate Render(
        ParsedTemplate template,
        IReadOnlyDictionary<string, object?> globals,
        ReadLog reads
    )
    {
        var failures = new FailureReport(_library, template);
        _state = new RenderState(reads, failures);
        _state.UseTemplate(template);
        _globals.Variables = globals;
        var text = RenderPage(template);
        _state = null;
        _globals.Clear();
        _variables.Clear();
        _page.Clear();
        return new RenderedTemplate(text, failures.Diagnostics);
    }

    /// <summary>Renders a partial: in place when the call is a statement of its own, otherwise as a value.</summary>
    internal HtmlValue? Include(string name, SourceSpan call, ScriptArray arguments, bool writesInPlace)
    {
        var partial = _library.FindPartial(name) ?? throw Failures.MissingPartial(call, name, _library.PartialNames);
        State.UseTemplate(partial);
        if (!partial.Diagnostics.IsEmpty)
        {
            MarkFailure();
            State.Failures.AddSyntax(partial, call);
            return null;
        }

        if (State.Failures.Depth >= MostIncludes)
            throw Failures.LimitReached(call, $"partials include one another more than {MostIncludes} deep.");
        if (!writesInPlace)
            return Capture(() => RunPartial(partial, call, arguments));
        RunPartial(partial, call, arguments);
        return null;
    }

    /// <summary>Runs a statement, and goes on after one that fails where nothing later can depend on it, so that one
    /// rendering finds many mistakes.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        switch (scriptNode)
        {
            case ScriptExpressionStatement { Expression: not ScriptAssignExpression } statement:
                return EvaluateStatement(statement, aliasReturnedFunction);
            case ScriptCaptureStatement { Target: { } target, Body: { } body }:
                SetValue(target, Capture(() => Evaluate(body)));
                return null;
            case ScriptBinaryExpression { Left: { } left, Right: { } right } binary
                when TypedOperation.Knows(binary.Operator):
                var (one, other) = (Evaluate(left, false), Evaluate(right, false));
                var result = TypedOperation.Evaluate(this, binary, left, one, right, other);
                return Writable.Weighed(result, scriptNode, State);
            case ScriptExpression { Parent: ScriptForStatement loop } when loop.Iterator == scriptNode:
                return LoopSource.Of(base.Evaluate(scriptNode, aliasReturnedFunction), State, scriptNode.Span);
            case ScriptWrapStatement:
                return EvaluateWrap(scriptNode, aliasReturnedFunction);
            case ScriptFunctionCall or ScriptPipeCall or ScriptInterpolatedExpression or ScriptBinaryExpression:
                return EvaluateMaking(scriptNode, aliasReturnedFunction);
            default:
                return base.Evaluate(scriptNode, aliasReturnedFunction);
        }
    }

    /// <summary>Writes a value: text is escaped, HTML is not.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case HtmlValue html:
                Write(html.Value);
                break;
            default:
                HtmlEscape.Write(ObjectToString(textAsObject) ?? "", this);
                break;
        }

        return this;
    }

    /// <inheritdoc/>
    public override string? ObjectToString(object? value, bool nested = false) =>
        value switch
        {
            string text when !nested => text,
            HtmlValue html => html.Value,
            DateTimeOffset moment => moment.ToString(
                "yyyy-MM-dd'T'HH:mm:sszzz",
                System.Globalization.CultureInfo.InvariantCulture
            ),
            _ => base.ObjectToString(Writable.Checked(value, CurrentSpan), nested),
        };

    /// <inheritdoc/>
    public override string GetTypeName(object? value) =>
        value switch
        {
            HtmlValue => "html",
            DateTimeOffset => "date",
            ThemeList => "array",
            ThemeObject => "object",
            _ => base.GetTypeName(value),
        };

    /// <inheritdoc/>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => Accessors.For(target);

    /// <inheritdoc/>
    protected override bool OnStepLoop(ScriptLoopStatementBase loop) =>
        State.TryStep() ? true : throw Failures.LimitReached(loop.Span, Wording.Rounds);

    private string RenderPage(ParsedTemplate template)
    {
        try
        {
            var text = template.Template.Render(this);
            return State.Failures.IsEmpty ? text : text[..Math.Min(_goodLength, text.Length)];
        }
        catch (ScriptRuntimeException failure)
        {
            Report(failure);
            return _page.Beginning(_goodLength);
        }
    }

    private object? EvaluateStatement(ScriptExpressionStatement statement, bool alias)
    {
        try
        {
            var value = base.Evaluate(statement, alias);
            // The value becomes text here, so that a failure in a list that is computed while it is written still
            // belongs to this statement.
            return value is null or string or HtmlValue || statement.Parent is ScriptFunction
                ? value
                : ObjectToString(Writable.Checked(value, statement.Span));
        }
        catch (ScriptRuntimeException failure) when (!State.Failures.IsFinal)
        {
            Report(failure);
            if (State.Failures.IsFinal)
                throw;
            return null;
        }
    }

    private object? EvaluateWrap(ScriptNode statement, bool alias)
    {
        try
        {
            return base.Evaluate(statement, alias);
        }
        catch (ScriptRuntimeException)
        {
            // The wrapped block may still wait for a function, and the next one called would take it.
            State.Failures.Stop();
            throw;
        }
    }

    // Operations that make new values are counted, and their results measured: a text that is doubled in a loop has a
    // billion characters after thirty rounds.
    private object? EvaluateMaking(ScriptNode node, bool alias)
    {
        if (node is ScriptFunctionCall or ScriptPipeCall && !State.TryCall())
            throw Failures.LimitReached(node.Span, Wording.Calls);
        return Writable.Weighed(base.Evaluate(node, alias), node, State);
    }

    // A bug in the caller's own code is not a mistake in a template: it is thrown as the original exception.
    private void Report(ScriptRuntimeException failure)
    {
        if (State.IsInHost && failure is not TemplateFailure && failure.InnerException is { } bug)
            ExceptionDispatchInfo.Throw(bug);
        MarkFailure();
        State.Failures.Add(failure);
    }

    private void MarkFailure()
    {
        if (State.Failures.IsEmpty)
            _goodLength = _page.Length;
    }

    private void RunPartial(ParsedTemplate partial, SourceSpan call, ScriptArray arguments)
    {
        State.Failures.EnterInclude(call);
        PushLocal();
        try
        {
            SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true, force: true);
            Evaluate(partial.Template.Page, false);
        }
        catch (ScriptRuntimeException)
        {
            State.Failures.PassInclude();
            throw;
        }
        finally
        {
            PopLocal();
            State.Failures.LeaveInclude();
        }
    }

    private HtmlValue Capture(Action body)
    {
        var output = new PageOutput();
        PushOutput(output);
        try
        {
            body();
        }
        finally
        {
            PopOutput();
        }

        return new HtmlValue(output.ToString());
    }

    private bool FailUnknownVariable(
        TemplateContext context,
        SourceSpan span,
        ScriptVariable variable,
        out object? value
    ) => throw _scope.Unknown(variable, span, BuiltinObject!.GetMembers());

    // 'a?.b' asks for a member that may be missing where the template made the object itself: the arguments of a
    // partial above all.
    private bool FailUnknownMember(
        TemplateContext context,
        SourceSpan span,
        object target,
        string member,
        out object? value
    )
    {
        value = null;
        if (
            target is IScriptObject
            && CurrentNode is ScriptMemberExpression { DotToken.TokenType: TokenType.QuestionDot }
        )
            return true;
        throw Failures.UnknownMember(span, member, [.. GetMemberAccessor(target).GetMembers(this, span, target)]);
    }
}

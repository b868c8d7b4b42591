namespace SalesOpsBot.Sales.Leads.Editing;

/// <summary>The words for what is done about a lead, or by it.</summary>
public static class ActivityWords
{
    private static readonly (string Word, LeadActivityKind Kind)[] Words =
    [
        ("pricing", LeadActivityKind.PricingPageVisit), ("visit", LeadActivityKind.PageVisit), ("website", LeadActivityKind.PageVisit), ("page", LeadActivityKind.PageVisit),
        ("form", LeadActivityKind.FormSubmitted), ("signed up", LeadActivityKind.FormSubmitted), ("download", LeadActivityKind.FormSubmitted),
        ("opened", LeadActivityKind.EmailOpened), ("click", LeadActivityKind.EmailClicked), ("repl", LeadActivityKind.EmailReplied), ("answered", LeadActivityKind.EmailReplied), ("wrote back", LeadActivityKind.EmailReplied),
        ("call", LeadActivityKind.Call), ("phone", LeadActivityKind.Call), ("rang", LeadActivityKind.Call), ("voicemail", LeadActivityKind.Call), ("spoke", LeadActivityKind.Call),
        ("meeting", LeadActivityKind.Meeting), ("met", LeadActivityKind.Meeting), ("demo", LeadActivityKind.Meeting), ("visit us", LeadActivityKind.Meeting),
        ("mail", LeadActivityKind.EmailSent), ("message", LeadActivityKind.EmailSent), ("wrote", LeadActivityKind.EmailSent), ("linkedin", LeadActivityKind.EmailSent),
    ];

    /// <summary>For people: <c>Pricing page visit</c>.</summary>
    public static string Of(LeadActivityKind kind) => kind switch
    {
        LeadActivityKind.PageVisit => Say("Page visit"),
        LeadActivityKind.PricingPageVisit => Say("Pricing page visit"),
        LeadActivityKind.FormSubmitted => Say("Form submitted"),
        LeadActivityKind.EmailOpened => Say("E-mail opened"),
        LeadActivityKind.EmailClicked => Say("E-mail clicked"),
        LeadActivityKind.EmailReplied => Say("E-mail answered"),
        LeadActivityKind.EmailSent => Say("E-mail sent"),
        LeadActivityKind.Call => Say("Call"),
        LeadActivityKind.Meeting => Say("Meeting"),
    };

    /// <summary>What is meant, or nothing where the words name nothing that is kept.</summary>
    public static LeadActivityKind? TryRead(string words)
    {
        if (Enum.TryParse<LeadActivityKind>(words.Trim().Replace(" ", "", StringComparison.Ordinal), ignoreCase: true, out var kind) && Enum.IsDefined(kind)) return kind;
        var found = Words.Where(w => words.Contains(w.Word, StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count == 0 ? null : found[0].Kind;
    }
}

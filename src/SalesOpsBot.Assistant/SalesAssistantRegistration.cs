using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Approvals;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Chips;
using SalesOpsBot.Assistant.Help;
using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Assistant.Memory;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Assistant.Phrases;
using SalesOpsBot.Assistant.Plugins;
using SalesOpsBot.Assistant.Turns;

namespace SalesOpsBot.Assistant;

/// <summary>The way in to the assistant.</summary>
public static class SalesAssistantRegistration
{
    /// <summary>Adds <see cref="ISalesAssistant"/> and all it needs beyond the sales services and their stores. The host binds <see cref="AssistantOptions"/> and gives an <see cref="Microsoft.Extensions.Caching.Distributed.IDistributedCache"/> for the memory of conversations.</summary>
    public static IServiceCollection AddSalesAssistant(this IServiceCollection services)
    {
        services.AddLanguage();
        services.AddSingleton(provider => PhraseFile.ReadAll(provider.GetRequiredService<IOptions<AssistantOptions>>().Value.PromptsFolder));
        services.AddSingleton<CardLibrary>();
        services.AddSingleton<CompanyNamesReader>();
        services.AddSingleton<HelpGuide>();
        services.AddSingleton<ConversationMemory>();
        services.AddSingleton<KnownAnswers>();
        services.AddSingleton<IPlugin, ForecastingPlugin>();
        services.AddSingleton<IPlugin, DealsPlugin>();
        services.AddSingleton<IPlugin, KpisPlugin>();
        services.AddSingleton<IPlugin, LeadsPlugin>();
        services.AddSingleton<IPlugin, MeetingsPlugin>();
        services.AddSingleton<IPlugin, TasksPlugin>();
        services.AddSingleton<IPlugin, TerritoriesPlugin>();
        services.AddSingleton<IPlugin, CoachingPlugin>();
        services.AddSingleton<IPlugin, PlaybookPlugin>();
        services.AddSingleton<IPlugin, QuizzesPlugin>();
        services.AddSingleton<IPlugin, AnalysisPlugin>();
        services.AddSingleton<IPlugin, DataHealthPlugin>();
        services.AddSingleton<IPlugin, CommissionsPlugin>();
        services.AddSingleton<IPlugin, ProfilesPlugin>();
        services.AddSingleton<IPlugin, ChangesPlugin>();
        services.AddSingleton<IPlugin, DealChangesPlugin>();
        services.AddSingleton<IPlugin, NotesPlugin>();
        services.AddSingleton<IPlugin, LeadChangesPlugin>();
        services.AddSingleton<IPlugin, QuotasPlugin>();
        services.AddSingleton<IPlugin, LoginsPlugin>();
        services.AddSingleton<IPlugin, StatusPlugin>();
        services.AddSingleton<IPlugin, PreferencesPlugin>();
        services.AddSingleton<IPlugin, ApprovalsPlugin>();
        services.AddSingleton<INoticeComposer, ApprovalWaitingComposer>();
        services.AddSingleton<INoticeComposer, ApprovalDecidedComposer>();
        services.AddSingleton<IPlugin, ForecastSubmissionsPlugin>();
        services.AddSingleton<IPlugin, NoticesPlugin>();
        services.AddSingleton<IPlugin, HelpPlugin>();
        services.AddNotices();
        services.AddSingleton<Toolbox>();
        services.AddSingleton<ChipRow>();
        services.AddSingleton<Listener>();
        services.AddSingleton<ToolRounds>();
        services.AddSingleton<ReplyWriter>();
        services.AddSingleton<ISalesAssistant, SalesAssistant>();
        return services;
    }
}

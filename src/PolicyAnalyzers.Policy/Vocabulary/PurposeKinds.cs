using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Vocabulary;

/// <summary>Kinds of purposes: what a purpose is in the sense of the taxonomy, whatever a policy calls it.</summary>
public static class PurposeKinds
{
    /// <summary>All of them, in the order of the taxonomy.</summary>
    public static ImmutableArray<Term> All { get; } = ImmutableArray.Create(
        new Term("cx.survey.transactional", "Survey after an interaction (CSAT, CES, post-transaction)", "dpv:ServiceMonitoring|dpv:ImproveExistingProductsAndServices", "functional.service.improve"),
        new Term("cx.survey.relationship", "Periodic relationship survey (NPS)", "dpv:CustomerRelationshipManagement|dpv:ImproveExistingProductsAndServices", "functional.service.improve"),
        new Term("cx.research", "Market or user research (panel, interviews, usability)", "dpv:CommercialResearch", "functional.service.improve"),
        new Term("cx.research.public", "Public-service research / official statistics", "dpv:ImprovePublicServices|dpv:ProvideOfficialStatistics", "functional.service.improve"),
        new Term("cx.employee_voice", "Employee survey", "dpv:PersonnelManagement", "employment"),
        new Term("cx.closed_loop", "Follow-up with a respondent about their answer", "dpv:CommunicationForCustomerCare|dpv:CustomerCare", "essential.service.operations.support"),
        new Term("cx.insight", "Analysis and reporting of CX data", "dpv:ServiceUsageAnalytics|dpv:ServiceOptimisation", "analytics.reporting"),
        new Term("cx.journey_mapping", "Journey map / service blueprint with data", "dpv:ServiceOptimisation|dpv:OptimisationForConsumer", "analytics.reporting"),
        new Term("cx.experiment", "A/A or A/B test", "dpv:OptimiseUserInterface|dpv:ServiceOptimisation", "functional.service.improve"),
        new Term("crm.improve", "Improving CRM processes", "dpv:ImproveInternalCRMProcesses", "operations"),
        new Term("service.provision", "Providing the requested service", "dpv:RequestedServiceProvision", "essential.service"),
        new Term("service.notification", "Service message", "dpv:CommunicationManagement", "essential.service.notifications|essential.service.notifications.email|essential.service.notifications.sms"),
        new Term("service.support", "Customer support", "dpv:CommunicationForCustomerCare", "essential.service.operations.support|essential.service.operations.improve"),
        new Term("service.delivery", "Delivery of goods", "dpv:DeliveryOfGoods|dpv:CustomerOrderManagement", "essential.service"),
        new Term("service.payment", "Billing and payment", "dpv:PaymentManagement", "essential.service.payment_processing"),
        new Term("service.authentication", "Login, identity verification", "dpv:IdentityAuthentication|dpv:IdentityVerification", "essential.service.authentication"),
        new Term("service.account", "Account management", "dpv:AccountManagement", "essential.service.operations"),
        new Term("security.fraud", "Fraud prevention", "dpv:FraudPreventionAndDetection", "essential.fraud_detection"),
        new Term("marketing.direct", "Direct marketing message", "dpv:DirectMarketing", "marketing.communications|marketing.communications.email|marketing.communications.sms"),
        new Term("marketing.advertising", "Targeted advertising", "dpv:TargetedAdvertising|dpv:PersonalisedAdvertising", "marketing.advertising|marketing.advertising.first_party.targeted"),
        new Term("personalisation", "Personalisation", "dpv:ServicePersonalisation|dpv:Personalisation", "personalize|personalize.content"),
        new Term("legal.obligation", "Legal obligation", "dpv:LegalCompliance", "essential.legal_obligation"),
        new Term("sharing.third_party", "Selling or sharing data or insights", "dpv:SellDataToThirdParties|dpv:SellInsightsFromData", "third_party_sharing"),
        new Term("ai.training", "Training a model", "", "train_ai_system"),
        new Term("unspecified", "Not yet decided", "", "collect"));

    /// <summary>Their ids.</summary>
    public static ImmutableArray<string> Ids { get; } = ImmutableArray.CreateRange(All, static term => term.Id);
}

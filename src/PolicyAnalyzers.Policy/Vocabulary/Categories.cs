using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Vocabulary;

/// <summary>The categories of customer data that the analyzers know without being told.</summary>
public static class Categories
{
    /// <summary>All of them, in the order of the taxonomy.</summary>
    public static ImmutableArray<CategoryTerm> All { get; } = ImmutableArray.Create(
        Row("contact.phone", "identity", "direct", "Telephone number", "pd:TelephoneNumber", "user.contact.phone_number"),
        Row("contact.email", "identity", "direct", "E-mail address", "pd:EmailAddress|pd:EmailAddressPersonal|pd:EmailAddressWork", "user.contact.email"),
        Row("contact.fax", "identity", "direct", "Fax number", "pd:Contact", "user.contact.fax_number"),
        Row("contact.messenger", "identity", "direct", "Messaging-app address", "pd:Contact|pd:SocialMedia", "user.contact"),
        Row("contact.social", "identity", "direct", "Social-network handle or profile URL", "pd:SocialMedia|pd:Username", "user.contact.url|user.social"),
        Row("contact.postal_address", "identity", "direct", "Postal or street address", "pd:PhysicalAddress|pd:Street|pd:HouseNumber|pd:City", "user.contact.address|user.contact.address.street|user.contact.address.city"),
        Row("contact.postal_code", "descriptive", "indirect", "Postal code", "pd:PostalCode", "user.contact.address.postal_code"),
        Row("name.first", "identity", "indirect", "First / given name", "pd:Name", "user.name.first"),
        Row("name.last", "identity", "indirect", "Last / family name", "pd:Name", "user.name.last"),
        Row("name.middle", "identity", "indirect", "Middle name, patronymic, mother's name", "pd:Name|pd:Family", "user.name"),
        Row("name.full", "identity", "direct", "Full name", "pd:Name|pd:Identifier", "user.name"),
        Row("account.customer_id", "identity", "direct", "Customer / subscriber / member number", "pd:UID|pd:Identifier", "user.unique_id|user.account"),
        Row("account.username", "identity", "direct", "User name / login", "pd:Username", "user.account.username"),
        Row("account.loyalty_card", "identity", "direct", "Loyalty or bonus card number", "pd:UID|pd:Identifier", "user.unique_id|user.account"),
        Row("account.pseudonym", "identity", "pseudonymous", "Pseudonymous id (hash, token, external reference)", "dpv:PseudonymisedData|pd:UID", "user.unique_id.pseudonymous"),
        Row("govid.national", "identity", "direct", "National personal number", "pd:OfficialID", "user.government_id.national_identification_number"),
        Row("govid.tax", "identity", "direct", "Tax number", "pd:OfficialID|pd:Tax", "user.government_id.national_identification_number|user.financial"),
        Row("govid.social_security", "identity", "direct", "Social-security or health-insurance number", "pd:OfficialID|pd:Insurance", "user.government_id.national_identification_number|user.health_and_medical.insurance_beneficiary_id"),
        Row("govid.passport", "identity", "direct", "Passport number", "pd:Passport|pd:OfficialID", "user.government_id.passport_number"),
        Row("govid.identity_card", "identity", "direct", "Identity-card number", "pd:OfficialID", "user.government_id"),
        Row("govid.driver_licence", "identity", "direct", "Driving-licence number", "pd:VehicleLicense|pd:OfficialID", "user.government_id.drivers_license_number"),
        Row("govid.vehicle", "identity", "indirect", "Vehicle registration or VIN", "pd:VehicalLicenseRegistration|pd:VehicalLicenseNumber", "user.government_id.vehicle_registration"),
        Row("fin.iban", "identity", "direct", "IBAN", "pd:BankAccount|pd:FinancialAccountNumber", "user.financial.bank_account"),
        Row("fin.bank_account", "identity", "direct", "Bank account number", "pd:BankAccount|pd:FinancialAccountNumber|pd:AccountIdentifier", "user.financial.bank_account"),
        Row("fin.payment_card", "identity", "direct", "Payment card number (PAN)", "pd:PaymentCardNumber|pd:CreditCardNumber|pd:PaymentCard", "user.financial.credit_card|user.payment"),
        Row("device.device_id", "identity", "pseudonymous", "Device id (IMEI, IMSI, ICCID, UDID, Android id, IDFV)", "pd:DeviceBased|pd:UID", "user.device.device_id"),
        Row("device.advertising_id", "identity", "pseudonymous", "Advertising id (IDFA, GAID/AAID, MAID)", "pd:UID|pd:Tracking", "user.device.device_id|user.unique_id.pseudonymous"),
        Row("device.ip", "identity", "indirect", "IP address", "pd:IPAddress", "user.device.ip_address"),
        Row("device.mac", "identity", "indirect", "MAC address", "pd:MACAddress", "user.device"),
        Row("device.cookie_id", "identity", "pseudonymous", "Cookie, visitor or fingerprint id", "pd:BrowserFingerprint|pd:DigitalFingerprint|pd:Tracking", "user.device.cookie_id|user.device.cookie"),
        Row("device.push_token", "identity", "pseudonymous", "Push-notification token", "pd:DeviceBased", "user.device.device_id"),
        Row("health.patient_id", "identity", "direct", "Patient or medical-record number", "pd:HealthRecord", "user.health_and_medical.record_id|user.health_and_medical.insurance_beneficiary_id"),
        Row("demographic.birth_date", "descriptive", "indirect", "Date or place of birth", "pd:BirthDate|pd:BirthPlace", "user.demographic.date_of_birth"),
        Row("demographic.gender", "descriptive", "attribute", "Gender", "pd:Gender", "user.demographic.gender"),
        Row("demographic.other", "descriptive", "attribute", "Age range, nationality, language, marital status, income, occupation", "pd:Demographic|pd:AgeRange|pd:Nationality|pd:Language|pd:MaritalStatus|pd:Income|pd:Job", "user.demographic|user.demographic.age_range|user.demographic.language|user.demographic.marital_status|user.job_title"),
        Row("location.geo", "behavioural", "indirect", "Geolocation", "pd:GPSCoordinate|pd:Location|pd:CurrentLocation", "user.location.precise|user.location.imprecise|user.location"),
        Row("segment.profile", "descriptive", "attribute", "Segment, persona, profile", "pd:Profile|pd:IndividualProfile|pd:GroupProfile", "user.demographic.profile"),
        Row("attitudinal.response", "attitudinal", "attribute", "Survey answer, rating, NPS/CSAT/CES score, verbatim, complaint", "pd:Opinion|pd:Attitude|pd:Preference|pd:Like|pd:Dislike", "user.content.private|user.content"),
        Row("attitudinal.emotion", "attitudinal", "attribute", "Emotion, sentiment, mood", "pd:Emotion|pd:Mood|pd:FacialExpression|dpv:ScoringOfIndividuals", "user.content.private|user.biometric.voice"),
        Row("behavioural.usage", "behavioural", "attribute", "Usage, clickstream, visits", "pd:Behavioural|pd:BrowsingBehaviour|pd:ServiceConsumptionBehaviour|pd:LinkClicked", "user.behavior|user.behavior.browsing_history|user.behavior.search_history|user.telemetry"),
        Row("behavioural.purchase", "behavioural", "attribute", "Orders, purchases, transactions", "pd:Purchase|pd:Transactional|pd:PurchasesAndSpendingHabit", "user.behavior.purchase_history"),
        Row("behavioural.interaction", "behavioural", "attribute", "Contact-centre interactions, call recordings, chat transcripts", "pd:Communication|pd:CallLog|pd:VoiceCommunicationRecording|pd:Interaction", "user.content|user.biometric.voice|user.social"),
        Row("consent.state", "governance", "attribute", "Consent, opt-in, opt-out, do-not-contact", "pd:PrivacyPreference|dpv:ConsentStatus", "user.privacy_preferences"));

    /// <summary>Their ids.</summary>
    public static ImmutableArray<string> Ids { get; } = ImmutableArray.CreateRange(All, static category => category.Term.Id);

    /// <summary>The category of which this one is a part or a special case: of a postal code the postal address; null where there is none.</summary>
    public static string? WholeOf(string category) => category switch
    {
        "name.first" or "name.middle" or "name.last" => "name.full",
        "contact.postal_code" => "contact.postal_address",
        "fin.iban" => "fin.bank_account",
        _ => null,
    };

    private static CategoryTerm Row(string id, string kind, string role, string label, string dpv, string fides) =>
        new(new Term(id, label, dpv, fides), kind, role);
}

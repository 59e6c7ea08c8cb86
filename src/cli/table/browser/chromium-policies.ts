import type { Told } from './chromium-flags.ts'

type PolicyValue = boolean | number | string | readonly string[]

/** What no switch holds back. Chromium reads them from `/etc/chromium/policies/managed/`, which belongs to root. */
const POLICIES: readonly Told<PolicyValue>[] = [
  { name: 'URLBlocklist', value: ['*'], why: 'nothing but the table can be opened, not even the browser’s own pages' },
  { name: 'URLAllowlist', value: ['http://127.0.0.1'], why: 'the table, on whatever port' },
  { name: 'DeveloperToolsAvailability', value: 2, why: 'no developer tools, whatever is plugged in' },
  { name: 'DownloadRestrictions', value: 3, why: 'no downloads' },
  { name: 'AllowFileSelectionDialogs', value: false, why: 'no window that shows the disk' },
  { name: 'PrintingEnabled', value: false, why: 'no printing' },
  { name: 'DefaultPopupsSetting', value: 2, why: 'no new windows' },
  { name: 'IncognitoModeAvailability', value: 1, why: 'no new windows' },
  { name: 'BrowserGuestModeEnabled', value: false, why: 'no other profile' },
  { name: 'BrowserAddPersonEnabled', value: false, why: 'no other profile' },
  { name: 'BrowserSignin', value: 0, why: 'belongs to nobody' },
  { name: 'SyncDisabled', value: true, why: 'belongs to nobody' },
  { name: 'PasswordManagerEnabled', value: false, why: 'keeps nothing of anyone' },
  { name: 'AutofillAddressEnabled', value: false, why: 'keeps nothing of anyone' },
  { name: 'AutofillCreditCardEnabled', value: false, why: 'keeps nothing of anyone' },
  { name: 'SavingBrowserHistoryDisabled', value: true, why: 'keeps nothing of anyone' },
  { name: 'TranslateEnabled', value: false, why: 'the table speaks its languages itself' },
  { name: 'SpellCheckServiceEnabled', value: false, why: 'asks nothing of the network' },
  { name: 'SearchSuggestEnabled', value: false, why: 'asks nothing of the network' },
  { name: 'NetworkPredictionOptions', value: 2, why: 'asks nothing of the network' },
  { name: 'MetricsReportingEnabled', value: false, why: 'reports nothing to anyone' },
  { name: 'ComponentUpdatesEnabled', value: false, why: 'changes only when the machine is updated' },
  { name: 'BackgroundModeEnabled', value: false, why: 'ended means ended' },
  { name: 'AutoplayAllowed', value: true, why: 'films and voices may begin by themselves' },
  { name: 'AudioCaptureAllowed', value: false, why: 'the table does not listen' },
  { name: 'VideoCaptureAllowed', value: false, why: 'the table does not look' },
  { name: 'ScreenCaptureAllowed', value: false, why: 'the table does not look' },
  { name: 'DefaultGeolocationSetting', value: 2, why: 'a table stands still' },
  { name: 'DefaultNotificationsSetting', value: 2, why: 'no question' },
  { name: 'DefaultWebUsbGuardSetting', value: 2, why: 'no question' },
  { name: 'DefaultWebBluetoothGuardSetting', value: 2, why: 'no question' },
  { name: 'DefaultSerialGuardSetting', value: 2, why: 'no question' },
  { name: 'ExtensionInstallBlocklist', value: ['*'], why: 'no extensions' },
  { name: 'DefaultBrowserSettingEnabled', value: false, why: 'no question' },
  { name: 'PromotionsEnabled', value: false, why: 'no offers of the browser' },
  { name: 'BookmarkBarEnabled', value: false, why: 'nothing but the table' },
  { name: 'ShowHomeButton', value: false, why: 'nothing but the table' },
  { name: 'FullscreenAllowed', value: true, why: 'the table fills the screen' },
]

/** The file for `/etc/chromium/policies/managed/beffroi.json`. */
export function policiesJson(): string {
  return `${JSON.stringify(Object.fromEntries(POLICIES.map(({ name, value }) => [name, value])), null, 2)}\n`
}
